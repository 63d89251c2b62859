import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { actionAlone, actionOf } from './action.ts';
import type { CaptureContext } from './context.ts';
import { daysIn } from './due-day.ts';
import { namedAtStart } from './owner.ts';
import { wordsOf } from './text.ts';

/** More promises than one sentence holds. */
const CLAUSES_MAX = 12;
const joints: Record<Language, RegExp> = {
  sv: /\s*,?\s+(?:och|men|samt|medan|så)\s+|\s*,\s+/giu,
  en: /\s*,?\s+(?:and|but|while|then)\s+|\s*,\s+/giu,
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
      daysIn(left, language, today).length > 0 &&
      daysIn(right, language, today).length > 0;
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
