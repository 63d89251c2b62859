import type { DealConclusion } from '../../../shared/domain/deal-conclusion.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';

/** What two people came to about a deal, one a session. */
export type DealConclusionStore = Readonly<{
  /** The latest session's first, as far back as anybody asks. */
  ofDeal: (id: DealId) => Promise<readonly DealConclusion[]>;
  /** About the deals that a session was about. */
  inSession: (id: SessionId) => Promise<readonly DealConclusion[]>;
  save: (conclusion: DealConclusion) => Promise<void>;
}>;
