import type { Decision } from '../../../shared/domain/decision.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';

/** What was decided in sessions. */
export type DecisionStore = Readonly<{
  insert: (decision: Decision) => Promise<void>;
  ofSessions: (ids: readonly SessionId[]) => Promise<readonly Decision[]>;
}>;
