import { z } from 'zod';

const line = z.object({ by: z.enum(['manager', 'rep', 'other']), text: z.string() });

/** "Offerten till Volvo tar jag på fredag", "the Volvo quote I'll take": what is taken on comes first, which a simple reader can see. */
const TAKEN = [
  /^(?<what>\p{L}[^,.?!]{3,80}?) (?<verb>tar|fixar|ordnar|kollar|löser|sköter|skickar|mejlar|bokar) jag(?<rest>[^.?!]*)/iu,
  /^(?<what>\p{L}[^,.?!]{3,80}?),? I(?:'|’)ll (?<verb>take|sort|fix|check|send|handle|book)(?<rest>[^.?!]*)/iu,
];
const ABOUT_DAYS = /\s*(?:på \p{L}+dag|i (?:morgon|dag)|nästa vecka|on \p{L}+day|tomorrow|next week).*$/iu;

const baseOf = (verb: string): string => verb.toLowerCase().replace(/(?<=[aö])r$/u, '');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What somebody who reads simply would propose from the talk: enough to see how it goes. */
export const readSimply = (talk: string): readonly unknown[] =>
  talk
    .split('\n')
    .flatMap((json) => {
      const read = line.safeParse(JSON.parse(json));
      return read.success ? [read.data] : [];
    })
    .flatMap(({ by, text }) =>
      text.split(/(?<=[.?!])\s+/u).flatMap((sentence) => {
        const said = TAKEN.map((pattern) => pattern.exec(sentence)?.groups).find(
          (found) => found !== undefined,
        );
        if (said === undefined || by === 'other') return [];
        const { what = '', verb = '' } = said;
        const bare = what.replace(ABOUT_DAYS, '');
        return [
          {
            text: `${capital(baseOf(verb))} ${bare.slice(0, 1).toLowerCase()}${bare.slice(1)}`,
            owner: by,
            quotes: [sentence],
          },
        ];
      }),
    );
