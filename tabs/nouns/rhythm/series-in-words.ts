import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { wallTimeInWords } from '../../../shared/words/days.ts';
import type { SeriesHindrance } from '../../../shared/domain/series-offer.ts';
import type { WordKey, WordValues } from '../../../shared/words/say.ts';
import { nameOfWeekday } from './cadence-in-words.ts';

/** A 1:1 in the calendar in words: how often, which weekday and when; nothing else from the calendar. */
export const seriesInWords = (
  language: Language,
  { weeks, weekday, time }: Pick<Cadence, 'weeks' | 'weekday' | 'time'>,
): WordValues => ({
  weeks,
  weekday: nameOfWeekday(language, weekday),
  time: wallTimeInWords(language, time),
});

/** Why a 1:1 in the calendar can't become the pair's rhythm, and what to do instead. */
export const hindranceWords = {
  theirs: 'personal.series.theirs',
  pattern: 'personal.series.pattern',
  ends: 'personal.series.soon-over',
} as const satisfies Readonly<Record<SeriesHindrance, WordKey>>;
