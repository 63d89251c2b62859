import { addDays } from '../../../shared/domain/time.ts';
import type { CalendarDay, Weekday } from '../../../shared/domain/time.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { wallTimeInWords, weekdayName } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import { endOf } from './cadence-draft.ts';

/** A Monday. */
const MONDAY = '2024-01-01' as CalendarDay;

/** "torsdag", "Thursday". */
export const nameOfWeekday = (language: Language, weekday: Weekday): string =>
  weekdayName(language, addDays(MONDAY, weekday - 1));

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A cadence in words, in the parts that sentences are made of; `often` is written as in the middle of one. */
export const partsOf = (language: Language, cadence: Cadence) => ({
  often: small(say(language, 'personal.rhythm.weeks', { weeks: cadence.weeks })),
  weekday: nameOfWeekday(language, cadence.weekday),
  from: wallTimeInWords(language, cadence.time),
  to: wallTimeInWords(language, endOf(cadence.time, cadence.minutes)),
});

/** "Varannan vecka, torsdag kl. 10–10.30". */
export const cadenceInWords = (language: Language, cadence: Cadence): string =>
  say(language, 'personal.rhythm.said', {
    ...partsOf(language, cadence),
    often: say(language, 'personal.rhythm.weeks', { weeks: cadence.weeks }),
  });
