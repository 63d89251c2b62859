import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { PracticeRounds } from '../../../shared/domain/practice-rounds.ts';

/** How many rounds each behaviour was practised, session by session. */
export type PracticeStore = Readonly<{
  save: (practice: PracticeRounds) => Promise<void>;
  ofRhythm: (id: RhythmId) => Promise<readonly PracticeRounds[]>;
}>;
