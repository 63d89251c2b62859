import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { actionAlone, actionOf } from './action.ts';
import type { CaptureContext } from './context.ts';
import { isConditional } from './condition.ts';
import { daysIn } from './due-day.ts';
import { matterOf, subordinate } from './matter.ts';
import { namedAtStart } from './owner.ts';
import { turnedAround } from './said.ts';
import { wordsOf } from './text.ts';

/** More promises than one sentence holds. */
const CLAUSES_MAX = 12;
const joints: Record<Language, RegExp> = {
  sv: /\s*,?\s+(?:och|men|samt|medan|så)\s+|\s*,\s+/giu,
  en: /\s*,?\s+(?:and|but|while|then)\s+|\s*,\s+/giu,
};

/** What comes next in time, with subject and verb turned around: "… sen skickar du offerten". */
const SEQUELS = /\s*,?\s+(?:och )?(?=(?:sen|sedan|så|då)\s+\p{L})/giu;

/** Where the next thing begins that somebody will do; the word that says so stays with it. */
const sequelIn = (
  text: string,
  language: Language,
  context: CaptureContext,
): readonly [string, string] | null => {
  if (language === 'en') return null;
  for (const joint of text.matchAll(SEQUELS)) {
    const right = text.slice(joint.index + joint[0].length);
    const said = turnedAround(right.replace(/^\p{L}+\s+/u, ''), language, context);
    if (said?.action.known === true && wordsOf(text.slice(0, joint.index)).length >= 2)
      return [text.slice(0, joint.index), right];
  }
  return null;
};

const subjectOf = (text: string, language: Language, context: CaptureContext): string => {
  const named = namedAtStart(text, language, context);
  return named === null ? '' : text.slice(0, named.length);
};

/**
 * A sentence cut where somebody else (or the same one again) begins to promise: "Ali skickar offerten på
 * fredag och Maria ringer Volvo". Two verbs of one person are cut only when each has its own day.
 */
export const clausesOf = (
  sentence: string,
  language: Language,
  today: CalendarDay,
  context: CaptureContext,
): readonly string[] => {
  const { matter } = matterOf(sentence, language, context);
  if (isConditional(matter, language)) return [sentence];
  const sequel = subordinate[language].test(matter) ? null : sequelIn(sentence, language, context);
  if (sequel !== null) return sequel.flatMap((part) => clausesOf(part, language, today, context));
  const clauses: string[] = [];
  let rest = sentence;
  let from = 0;
  while (clauses.length < CLAUSES_MAX) {
    const joint = [...rest.slice(from).matchAll(joints[language])][0];
    if (joint === undefined) break;
    const left = rest.slice(0, from + joint.index);
    const right = rest.slice(from + joint.index + joint[0].length);
    const own = namedAtStart(right, language, context);
    const begins = own !== null && actionOf(right.slice(own.length).trimStart(), language) !== null;
    if (begins && wordsOf(left).length >= 2) {
      clauses.push(left);
      rest = right;
      from = 0;
      continue;
    }
    const subject = subjectOf(left, language, context);
    const follows =
      own === null &&
      subject !== '' &&
      actionAlone(right, language) !== null &&
      daysIn(left, language, today, context.daysOff).length > 0 &&
      daysIn(right, language, today, context.daysOff).length > 0;
    if (follows) {
      clauses.push(left);
      rest = `${subject} ${right}`;
      from = 0;
      continue;
    }
    from += joint.index + joint[0].length;
  }
  return [...clauses, rest];
};
