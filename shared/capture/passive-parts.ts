import type { Language } from '../domain/language.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';

/** Something that is to be done, by somebody or nobody that is named: "Offerten skickas av Ali". */
export type Passive = Readonly<{ owner: NamedPerson | null; action: Action; isPlanned: boolean }>;

/** What it is done to, at the start of a pattern. */
export const NOUNS = String.raw`(?<what>(?!(?:jag|du|vi|ni|han|hon|de|dom|man|det är|i|you|we|he|she|they|there|it)(?!\p{L}))(?:[\p{L}\p{N}'&:/.-]+ ){1,7}?)`;

const SELF: Record<Language, RegExp> = { sv: /^(?:mig|mej)(?!\p{L})/iu, en: /^(?:me|myself)(?!\p{L})/iu };
const YOU: Record<Language, RegExp> = { sv: /^(?:dig|dej)(?!\p{L})/iu, en: /^you(?!\p{L})/iu };
const SUBJECTS: Record<Language, readonly [self: string, you: string]> = {
  sv: ['jag ', 'du '],
  en: ['I ', 'you '],
};

/** "av Ali", ", by me": who does it, at the end of what is said, and the rest; an outsider is somebody else. */
export const agentIn = (
  rest: string,
  language: Language,
  context: CaptureContext,
): Readonly<{ owner: NamedPerson | null; rest: string }> | 'outsider' => {
  const by = (language === 'sv' ? /(?:^|,?\s)av /iu : /(?:^|,?\s)by /iu).exec(rest);
  if (by === null) return { owner: null, rest };
  const after = rest.slice(by.index + by[0].length);
  const [self, you] = SUBJECTS[language];
  const said = SELF[language].exec(after) ?? YOU[language].exec(after);
  const subject = said === null ? after : SELF[language].test(after) ? self : you;
  const owner = namedAtStart(subject, language, context);
  if (owner === null || owner.by === 'outsider') return 'outsider';
  return { owner, rest: `${rest.slice(0, by.index)}${after.slice(said?.[0].length ?? owner.length)}` };
};

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What is done to a thing, as something to do. */
export const doneTo = (verb: string, what: string, rest: string): Action => ({
  text: `${verb} ${lower(what.trim())}${rest}`.trimEnd(),
  known: true,
  vague: false,
  mode: 'will',
});
