import type { RhythmId, SessionId } from './ids.ts';
import type { Instant } from './time.ts';

/** How many rounds a behaviour was practised in a session. Only a round that somebody says is done counts. */
export type PracticeRounds = Readonly<{
  session: SessionId;
  rhythm: RhythmId;
  behaviour: string;
  rounds: number;
  /** Whether the rep plays the customer, and not the one who leads. */
  swapped: boolean;
  at: Instant;
}>;

/** As many rounds as anybody has time for in a session. */
export const ROUNDS_MAX = 20;
