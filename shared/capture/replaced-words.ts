import type { Span } from './line.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** Said by who takes the word before it back: "Volvo, nej Scania". */
const EDIT =
  /(?<=[\p{L}\p{N})])(?<gap>[\s,.…–—-]+)(?<edit>(?:(?:eller|or|äh|öh|eh|uh|oh),? )?(?:nej|nä|no|wait|vänta|sorry|förlåt|oj|oops|äsch|fel(?: av mig| namn)?|wrong|jag menar|i mean|i meant|rättare sagt|snarare|rather|rättelse|correction|scratch that|strike that|skrev fel|typo)(?:,? (?:nej|no|förlåt|sorry|vänta|wait|jag menar|i mean|förresten))*)[\s,:.…–—-]+(?=\p{L})/giu;

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri)|i(?:'\p{L}+)?|w(?:ee)?k|q\d)$/iu;
const LAST_NAME = /(?<=[\p{L}\p{N},'] )\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2}$/u;
const FIRST_NAME = /^\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2}(?![\p{L}\p{N}])/u;
const SAID_AFTER = /^,? (?:menar jag|jag menar|ska det vara|i mean)(?!\p{L})/iu;

const isName = (said: string | undefined): said is string =>
  said !== undefined && !said.split(' ').some((word) => DAY.test(word));

const LAST_THING = /(?:(?<=^|[\s,])(?:the|an?|my|your|their) \p{L}+|(?<=[\s,])\p{L}{2,}(?:en|et|na))$/iu;
const FIRST_THING = /^(?:(?:the|an?|my|your|their) \p{L}+|\p{L}{2,}(?:en|et|na))(?![\p{L}'])/iu;
const LAST_WORD = /\p{L}+$/u;
const FIRST_WORD = /^\p{L}+/u;

const isVerb = (word: string): boolean => {
  const said = word.toLowerCase();
  return (
    english.isKnown(english.baseOf(said) ?? said) ||
    swedish.isKnown(swedish.infinitiveOf(said) ?? '') ||
    (said.endsWith('a') && swedish.isKnown(said))
  );
};

/** The letters before an edit that are said anew after it: a name, a thing or a verb; 0 where it is another. */
const replacedLength = (before: string, after: string): number => {
  const name = LAST_NAME.exec(before)?.[0];
  const next = FIRST_NAME.exec(after)?.[0];
  if (isName(name) && isName(next)) return name.length;
  const thing = LAST_THING.exec(before)?.[0];
  const said = FIRST_THING.exec(after)?.[0];
  if (thing !== undefined && said !== undefined && !/day$/iu.test(said)) return thing.length;
  const verb = LAST_WORD.exec(before)?.[0] ?? '';
  const other = FIRST_WORD.exec(after)?.[0] ?? '';
  const isSameForm = verb !== '' && other !== '' && verb.at(-1) === other.at(-1);
  const mayDiffer = /^(?:call|e?mail|ring|send|book|text|write|meet|visit)$/iu;
  return isVerb(verb) && isVerb(other) && (isSameForm || (mayDiffer.test(verb) && mayDiffer.test(other)))
    ? verb.length
    : 0;
};

/** Where a name stands that is said anew at the end: "… Volvo on Friday, sorry, Scania". */
const namedBefore = (before: string): Span | null => {
  const names = [...before.matchAll(/(?<=[\p{L}\p{N}'] )\p{Lu}[\p{L}\p{N}&-]*/gu)].filter(({ 0: name }) =>
    isName(name),
  );
  const last = names.at(-1);
  return last === undefined ? null : { start: last.index, end: last.index + last[0].length };
};

/** So many letters around an edit may belong to what is said anew. */
const NEAR = 120;

/** Something said anew in a text: what goes, and what stands in its place where that is said elsewhere. */
export type Replacement = Readonly<{
  gone: readonly Span[];
  moved: Readonly<{ from: Span; to: number }> | null;
}>;

/** The words that are said anew right after they were said, days apart. */
export const replacedWords = (text: string): readonly Replacement[] =>
  [...text.matchAll(EDIT)].flatMap((match): readonly Replacement[] => {
    const end = match.index + match[0].length;
    const from = Math.max(0, match.index - NEAR);
    const before = text.slice(from, match.index);
    const after = text.slice(end, end + NEAR);
    const length = replacedLength(before, after);
    if (length > 0) {
      const rest = FIRST_NAME.exec(after)?.[0] ?? '';
      const tail = rest === '' ? 0 : (SAID_AFTER.exec(after.slice(rest.length))?.[0].length ?? 0);
      const said = { start: end + rest.length, end: end + rest.length + tail };
      return [{ gone: [{ start: match.index - length, end }, ...(tail > 0 ? [said] : [])], moved: null }];
    }
    const last =
      /^(?<name>\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2})(?:,? (?:menar jag|jag menar|i mean))?[.!]?$/u.exec(
        after,
      )?.groups?.['name'];
    const named = isName(last) && end + NEAR >= text.length ? namedBefore(before) : null;
    if (named === null || last === undefined) return [];
    const name = { start: from + named.start, end: from + named.end };
    return [
      {
        gone: [name, { start: match.index, end: text.length }],
        moved: { from: { start: end, end: end + last.length }, to: name.start },
      },
    ];
  });

/** "Nej, Scania menar jag", as a sentence of its own: who it is instead; null for something else. */
export const renamedIn = (sentence: string): string | null => {
  const said =
    /^(?:(?:eller|or|äh|oh|hmm?|oops|oj)[\s,]+)?(?:(?:nej|nä|no|sorry|förlåt|fel|jag menar|i mean|i meant|rättelse|correction|rättare sagt|(?:inte|not) \p{Lu}\p{L}+,?(?: utan| but)?)[\s,:]+)+(?<name>\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2})(?:,? (?:menar jag|jag menar|i mean|ska det vara))?[.!]*$/iu.exec(
      sentence,
    )?.groups?.['name'];
  return isName(said) && /^\p{Lu}/u.test(said) ? said : null;
};

/** A text with the last name in it replaced. */
export const renamed = (text: string, name: string): string | null => {
  const span = namedBefore(text);
  return span === null ? null : text.slice(0, span.start) + name + text.slice(span.end);
};
