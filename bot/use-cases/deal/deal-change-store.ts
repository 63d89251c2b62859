import type { DealPartChange } from '../../../shared/domain/deal-change.ts';
import type { DealId } from '../../../shared/domain/ids.ts';

/** Who changed what of the deals of one organisation's reps. */
export type DealChangeStore = Readonly<{
  /** In the place of what was noted of the same part before. */
  note: (change: DealPartChange) => Promise<void>;
  /** The latest first, one a part. */
  ofDeal: (id: DealId) => Promise<readonly DealPartChange[]>;
}>;
