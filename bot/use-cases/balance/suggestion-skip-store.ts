import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

/** The suggestions that managers don't want to see: a rhythm's, for the week that begins on that Monday. */
export type SuggestionSkipStore = Readonly<{
  ofWeek: (rhythms: readonly RhythmId[], week: CalendarDay) => Promise<readonly RhythmId[]>;
  add: (rhythm: RhythmId, week: CalendarDay) => Promise<void>;
  remove: (rhythm: RhythmId, week: CalendarDay) => Promise<void>;
}>;
