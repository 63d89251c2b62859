import type { LeaveDays } from '../domain/leave.ts';
import type { Language } from '../domain/language.ts';
import { daysInRow } from './days.ts';
import { say } from './say.ts';

/** How many times off are named. */
const NAMED = 3;

/** That a goal's plan allows for leave, in a sentence: "Planen räknar med din ledighet 14–18 dec."; null where there is none. */
export const goalLeaveInWords = (
  language: Language,
  leave: readonly LeaveDays[],
  isReaders: boolean,
): string | null => {
  if (leave.length === 0) return null;
  const more = leave.length - NAMED;
  const named = leave.slice(more > 0 ? more : 0).map(({ from, to }) => daysInRow(language, from, to));
  const told = more > 0 ? [...named, say(language, 'panel.goal.leave.more', { count: more })] : named;
  return say(language, 'panel.goal.leave', {
    whose: isReaders ? 'own' : 'other',
    days: new Intl.ListFormat(language, { type: 'conjunction' }).format(told),
  });
};
