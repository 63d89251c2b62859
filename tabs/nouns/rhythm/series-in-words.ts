import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { wallTimeInWords } from '../../../shared/words/days.ts';
import type { SeriesHindrance } from '../../../shared/domain/series-offer.ts';
import type { WordKey, WordValues } from '../../../shared/words/say.ts';
import { nameOfWeekday } from './cadence-in-words.ts';

/** What is said of a 1:1 in the calendar: how often it comes, on which weekday and when; nothing else that stands there. */
export const seriesInWords = (
  language: Language,
  { weeks, weekday, time }: Pick<Cadence, 'weeks' | 'weekday' | 'time'>,
): WordValues => ({
  weeks,
  weekday: nameOfWeekday(language, weekday),
  time: wallTimeInWords(language, time),
});

/** Why what is in the calendar between two people can't be their rhythm, and what to do instead. */
export const hindranceWords = {
  theirs: 'personal.series.theirs',
  pattern: 'personal.series.pattern',
  ends: 'personal.series.soon-over',
} as const satisfies Readonly<Record<SeriesHindrance, WordKey>>;
