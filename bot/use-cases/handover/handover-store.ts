import type { Handover, HandoverChoice } from '../../../shared/domain/handover.ts';
import type { HandoverId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The changes of manager in one organisation. */
export type HandoverStore = Readonly<{
  find: (id: HandoverId) => Promise<Handover | null>;
  /** Those to these rhythms, the latest first. */
  ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Handover[]>;
  insert: (handover: Handover) => Promise<void>;
  /** The rep's latest word holds. */
  answer: (id: HandoverId, choice: HandoverChoice, at: Instant) => Promise<void>;
}>;
