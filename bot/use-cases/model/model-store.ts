import type { PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { ModelAnswer, ModelMonth, ModelSetting, ModelUse } from '../../../shared/domain/model.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** What is stored of a language model: whether it may be used, by whom, and how much it was; never what it read or wrote. */
export type ModelStore = Readonly<{
  setting: () => Promise<ModelSetting>;
  /** False when it was set since the version that this follows. */
  saveSetting: (setting: ModelSetting, by: PersonId, at: Instant) => Promise<boolean>;
  /** What each of the two has answered; nobody who hasn't. */
  answers: (rhythm: RhythmId) => Promise<ReadonlyMap<PersonId, ModelAnswer>>;
  answer: (rhythm: RhythmId, person: PersonId, answer: ModelAnswer, at: Instant) => Promise<void>;
  /** Adds to what was used in a month. */
  count: (month: CalendarDay, use: ModelUse & Readonly<{ cost: number | null }>) => Promise<void>;
  countReaction: (month: CalendarDay, reaction: 'like' | 'dislike') => Promise<void>;
  /** The latest months in which it was used, the latest first. */
  months: () => Promise<readonly ModelMonth[]>;
}>;
