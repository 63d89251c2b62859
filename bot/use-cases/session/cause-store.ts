import type { Cause } from '../../../shared/domain/cause.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';

/** What the two took to be the cause of the figures, one per session. */
export type CauseStore = Readonly<{
  find: (session: SessionId) => Promise<Cause | null>;
  save: (cause: Cause) => Promise<void>;
  /** The latest first. */
  ofRhythm: (id: RhythmId) => Promise<readonly Cause[]>;
}>;
