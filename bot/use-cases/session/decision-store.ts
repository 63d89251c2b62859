import type { Decision } from '../../../shared/domain/decision.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';

/** The decisions made in sessions. */
export type DecisionStore = Readonly<{
  insert: (decision: Decision) => Promise<void>;
  ofSessions: (ids: readonly SessionId[]) => Promise<readonly Decision[]>;
  /** The pair's latest decision about each of these deals, from a closed session other than `besides`. */
  lastAbout: (
    deals: readonly DealId[],
    besides: Pick<Session, 'id' | 'rhythm'>,
  ) => Promise<ReadonlyMap<DealId, Decision>>;
}>;
