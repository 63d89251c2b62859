import type { DecisionId, PersonId, RhythmId, SessionId } from './ids.ts';
import type { Instant } from './time.ts';

/** What was settled in a session, and by whom; read again next time. */
export type Decision = Readonly<{
  id: DecisionId;
  rhythm: RhythmId;
  session: SessionId;
  text: string;
  by: PersonId;
  at: Instant;
}>;

export const DECISION_TEXT_MAX = 500;
