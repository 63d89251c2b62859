import { z } from 'zod';

const line = z.object({ by: z.enum(['manager', 'rep', 'other']), text: z.string() });
type Line = z.output<typeof line>;

/** "Bilagan till Stena är fel." – "Lämna det till mig.": what is taken on without being named, which rules find hard to hear. */
const NAMED =
  /(?<what>\p{L}[^,.?!]{3,80}?) (?:är|saknas|behöver|måste|ligger kvar|is|isn(?:'|’)t|needs|has to|must)(?!\p{L})[^.?!]*[.?!]?$/u;
const TAKEN_ON =
  /(?:lämna (?:det|den) till mig|(?:det|den) löser jag|jag är på det|leave (?:it|that) (?:to|with) me|I(?:'|’)m on it)[^.?!]*[.?!]?/iu;

const linesIn = (talk: string): readonly Line[] =>
  talk.split('\n').flatMap((json) => {
    const read = line.safeParse(JSON.parse(json));
    return read.success ? [read.data] : [];
  });

/** What somebody who reads simply would propose from the talk: enough to see how it goes. */
export const readSimply = (talk: string): readonly unknown[] => {
  const lines = linesIn(talk);
  return lines.flatMap(({ by, text }, at) => {
    const named = NAMED.exec(lines[at - 1]?.text ?? '');
    const taken = TAKEN_ON.exec(text);
    if (named === null || taken === null || by === 'other') return [];
    const what = named.groups?.['what'] ?? '';
    const verb = /[åäö]|lämna|jag/iu.test(text) ? 'Ordna' : 'Sort';
    return [
      {
        text: `${verb} ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
        owner: by,
        quotes: [named[0], taken[0]],
      },
    ];
  });
};
