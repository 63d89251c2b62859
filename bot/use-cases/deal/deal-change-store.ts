import type { DealPartChange } from '../../../shared/domain/deal-change.ts';
import type { DealId } from '../../../shared/domain/ids.ts';

/** Who last changed which part of the deals of one organisation's reps. */
export type DealChangeStore = Readonly<{
  /** Replaces what was noted of the same part before. */
  note: (change: DealPartChange) => Promise<void>;
  /** The latest change of each part, the latest first. */
  ofDeal: (id: DealId) => Promise<readonly DealPartChange[]>;
}>;
