import type { CaptureContext } from './context.ts';
import { firstNamesOf } from './act.ts';
import { lineOf, lineWithout, tokensWithin } from './line.ts';
import type { Line, Span } from './line.ts';
import { numberOf } from './days/numerals.ts';
import { replacedWords } from './replaced-words.ts';

const TAKEN_BACK =
  '(?:(?:eller|or|oh|eh|uh) )?(?:nej|nä|no|wait|vänta|sorry|förlåt|oj|oops|äsch|fel|jag menar|i mean|rättare sagt|or rather|scratch that|strike that|actually|well|ja|ok|okay|rather)(?:,? (?:nej|no|förlåt|sorry|vänta|wait|jag menar|i mean|förresten|okay))*';
const GAP = '[\\s,.…–—-]+';

/** "Two, no, three quotes": a number that is said anew. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d:/.-])(?<!(?:^|\\s)(?:v|vecka|week|wk|den|the|kl|klockan|at|@)\\.? )(?<first>\\d{1,3}|\\p{L}{2,9})(?<gone>${GAP}${TAKEN_BACK}${GAP})(?<second>\\d{1,3}|\\p{L}{2,9})(?= \\p{L})`,
  'giu',
);

const known = new Map<string, RegExp>();
/** "Ali calls – no, I call – the bank", "you'll, I mean I'll, set up": who does it is said anew. */
const subjectPattern = (names: readonly string[]): RegExp => {
  const key = names.join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > 50) known.clear();
  const who = `(?:jag|du|vi|i|you|we${names.map((name) => `|${name}`).join('')})`;
  const made = new RegExp(
    `^(?<gone>${who}(?:'ll|'m)?(?: (?:ska|will|\\p{L}+[rs]))?${GAP}${TAKEN_BACK}${GAP})(?<who>${who}(?:'ll|'m)?(?!\\p{L})(?: \\p{L}+(?= ?[–—-] ))?)(?<after> ?[,–—-](?= ))?`,
    'iu',
  );
  known.set(key, made);
  return made;
};

/** "Jag ringer inte i dag utan på torsdag": only the "not" goes. "Jag mejlar inte utan ringer": what is not done goes with it. */
const NOT_TODAY =
  /(?<gone> (?:inte|ej))(?= [^,.;]{1,60} utan (?:först |redan )?(?:på|i|den|om|till|nästa|v|vecka|\p{L}+dag) )/iu;
const NOT_SO = /^(?<who>\p{L}+ )(?<gone>\p{L}+r (?:inte|ej) [^,.;]{0,60}?utan )(?=\p{L}+r )/iu;

/** "Inte Ali utan jag". */
const NOT_WHO = /^(?:inte|not) \p{L}+,? (?:utan|but) (?=\p{L}+)/iu;

/** The parts of a sentence that whoever says it takes back in the same breath, but for days. */
const takenBack = (text: string, context: CaptureContext): readonly Span[] => {
  const parts: Span[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { first = '', second = '', gone = '' } = match.groups ?? {};
    if (Number.isNaN(numberOf(first)) || Number.isNaN(numberOf(second))) continue;
    parts.push({ start: match.index, end: match.index + first.length + gone.length });
  }
  const subject = subjectPattern(firstNamesOf(context)).exec(text)?.groups;
  if (subject !== undefined) {
    const { gone = '', who = '', after = '' } = subject;
    parts.push({ start: 0, end: gone.length });
    const end = gone.length + who.length;
    if (after !== '') parts.push({ start: end, end: end + after.length });
  }
  const notWho = NOT_WHO.exec(text)?.[0];
  if (notWho !== undefined) parts.push({ start: 0, end: notWho.length });
  const denied = NOT_SO.exec(text) ?? NOT_TODAY.exec(text);
  if (denied !== null) {
    const start = denied.index + (denied.groups?.['who'] ?? '').length;
    parts.push({ start, end: start + (denied.groups?.['gone'] ?? '').length });
  }
  return parts;
};

const MAY_TAKE_BACK =
  /(?<!\p{L})(?:nej|nä|no|wait|vänta|sorry|förlåt|oj|oops|äsch|fel|menar|mean|sagt|rather|scratch|strike|actually|well|ja|ok|okay|utan|but|snarare|rättelse|correction|wrong|typo|meant)(?!\p{L})/iu;

/** The line as it is meant, without what is said anew in it. */
export const repaired = (line: Line, context: CaptureContext): Line => {
  if (!MAY_TAKE_BACK.test(line.text)) return line;
  const replaced = replacedWords(line.text);
  const gone = [...takenBack(line.text, context), ...replaced.flatMap((one) => one.gone)];
  const moves = replaced.flatMap(({ moved }) =>
    moved === null
      ? []
      : [
          {
            tokens: tokensWithin(line, moved.from.start, moved.from.end),
            at: tokensWithin(line, moved.to, moved.to + 1)[0],
          },
        ],
  );
  if (moves.length === 0) return lineWithout(line, gone);
  const left = new Set(lineWithout(line, gone).tokens);
  const tokens = line.tokens.flatMap((token) => [
    ...moves.filter(({ at }) => at === token).flatMap((move) => move.tokens),
    ...(left.has(token) ? [token] : []),
  ]);
  return lineOf(tokens);
};
