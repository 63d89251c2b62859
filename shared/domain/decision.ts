import type { DealId, DecisionId, PersonId, RhythmId, SessionId } from './ids.ts';
import type { Instant } from './time.ts';

/** What was decided in a session, and by whom; read again next time. */
export type Decision = Readonly<{
  id: DecisionId;
  rhythm: RhythmId;
  session: SessionId;
  /** The deal that it names, else the one in hand when it was written; null if it is about none. */
  deal: DealId | null;
  text: string;
  by: PersonId;
  at: Instant;
}>;

export const DECISION_TEXT_MAX = 500;
