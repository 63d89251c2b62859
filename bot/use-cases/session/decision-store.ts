import type { Decision } from '../../../shared/domain/decision.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';

/** What was decided in sessions. */
export type DecisionStore = Readonly<{
  insert: (decision: Decision) => Promise<void>;
  ofSessions: (ids: readonly SessionId[]) => Promise<readonly Decision[]>;
  /** The latest that the pair made in a closed session about each of these deals, besides that session. */
  lastAbout: (
    deals: readonly DealId[],
    besides: Pick<Session, 'id' | 'rhythm'>,
  ) => Promise<ReadonlyMap<DealId, Decision>>;
}>;
