import type { Cause } from '../../../shared/domain/cause.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';

/** What two people took to lie behind the figures, one a session. */
export type CauseStore = Readonly<{
  find: (session: SessionId) => Promise<Cause | null>;
  save: (cause: Cause) => Promise<void>;
  /** The latest first. */
  ofRhythm: (id: RhythmId) => Promise<readonly Cause[]>;
}>;
