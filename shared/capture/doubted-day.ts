import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { CaptureContext } from './context.ts';
import { daysIn } from './due-day.ts';
import { BEGINS_WITH_EDIT, HAS_EDIT } from './edit-terms.ts';
import { dayAloneIn } from './restated-day.ts';
import type { ReadStep } from './step.ts';

/** Longer than what takes a day back. */
const DOUBT_MAX = 160;

const isAlone = (text: string, due: CalendarDay, language: Language, context: CaptureContext): boolean =>
  dayAloneIn(text, language, due, context) !== null;

/**
 * Whether a sentence takes back the day of the step before it in a way that we don't know how to read: it says another, among words
 * of correcting, beside the first one, or with nothing else. Then which one it is has to be asked.
 */
export const doubtsDay = (
  text: string,
  { step }: ReadStep,
  language: Language,
  context: CaptureContext,
): boolean => {
  const { today, daysOff } = context;
  if (step.due === null || text.length > DOUBT_MAX) return false;
  const days = daysIn(text, language, today, daysOff, step.due);
  const isAnother = days.some(({ day }) => day !== step.due);
  if (!isAnother) return false;
  const isAgain = days.some(({ day }) => day === step.due);
  return (
    isAgain ||
    BEGINS_WITH_EDIT.test(text) ||
    HAS_EDIT.test(text) ||
    isAlone(text, step.due, language, context)
  );
};
