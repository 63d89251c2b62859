import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { lineOf } from './line.ts';
import { readPlainly } from './plain.ts';
import { readLine } from './read-line.ts';
import type { LineReading, LineSetting } from './read-line.ts';
import type { ReadStep } from './step.ts';
import type { Token } from './tokens.ts';
import * as swedish from './verbs.sv.ts';

type SentenceSetting = Pick<
  LineSetting,
  'marked' | 'heading' | 'before' | 'addressee' | 'opensLine' | 'corrects' | 'antecedent'
>;

/** Who mixes two languages begins a sentence in the one and has the verb in the other: only what is surely said is read so. */
const readAcross = (
  tokens: readonly Token[],
  around: SentenceSetting,
  language: Language,
  context: CaptureContext,
): readonly ReadStep[] => {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const { line, ...plain } = readPlainly(tokens, other, context);
  const { steps } = readLine(line, { ...plain, ...around }, other, context);
  return steps.filter(({ act, isKnown }) => isKnown && SURE_ACTS.has(act));
};
/** Words that tell that a sentence has something of the other language in it. */
const OF_THE_OTHER: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:i'll|i'm|i will|you|can|could|please|next step)(?!\p{L})|^(?:send|call|ring|book|e?mail|writ|giv|check|updat|mak|finish|prepar|meet)ing(?!\p{L})/iu,
  en: /(?<!\p{L})(?:jag|du|vi|kan|ska|tar|gör|ger|håller|visar|(?:ring|skick|bok|fix|mail|mejl|skriv|kolla)\p{L}*)(?!\p{L})/iu,
};
/** "Sätter upp en sync Thursday next week": most of its words are English, and what is done is not. */
const beginsInSwedish = (text: string, language: Language): boolean => {
  const verb =
    language === 'en' ? (/^(?:\p{L}{2,}r|ska|måste)(?= )/iu.exec(text)?.[0].toLowerCase() ?? '') : '';
  if (verb === 'ska' || verb === 'måste') return true;
  return verb !== '' && swedish.isKnown(swedish.infinitiveOf(verb) ?? '');
};
const SURE_ACTS: ReadonlySet<ReadStep['act']> = new Set(['promise', 'request', 'instruction', 'colleague']);

/** The steps of a sentence, in its own language and, where it mixes two, in the other. */
export const readSentence = (
  tokens: readonly Token[],
  around: SentenceSetting,
  language: Language,
  context: CaptureContext,
): LineReading => {
  const { line, ...plain } = readPlainly(tokens, language, context);
  const read = readLine(line, { ...plain, ...around }, language, context);
  const isSure = read.steps.some(({ act }) => act !== 'note') || read.heading !== null;
  const { text } = lineOf(tokens);
  if (isSure || !(OF_THE_OTHER[language].test(text) || beginsInSwedish(text, language))) return read;
  const across = readAcross(tokens, around, language, context);
  return across.length > 0 ? { ...read, steps: across } : read;
};
