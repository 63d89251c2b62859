import type { DealConclusion } from '../../../shared/domain/deal-conclusion.ts';
import type { DealId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';

/** What the two concluded about a deal, one per session. */
export type DealConclusionStore = Readonly<{
  /** The pair's conclusions, the latest session's first, as far back as anybody asks. */
  ofDeal: (id: DealId, rhythm: RhythmId) => Promise<readonly DealConclusion[]>;
  /** The conclusions about the deals that a session was about. */
  inSession: (id: SessionId) => Promise<readonly DealConclusion[]>;
  save: (conclusion: DealConclusion) => Promise<void>;
}>;
