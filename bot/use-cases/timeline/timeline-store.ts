import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { CommitmentId, PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { DaySpan } from '../../../shared/domain/timeline.ts';

/** A session as a point in time; one that nobody knows whether it was held has none. */
export type SessionPoint = Readonly<{
  id: SessionId;
  type: ConversationType;
  state: SessionState;
  startsAt: Instant;
  startedAt: Instant | null;
}>;

/** A commitment on the day it ended, or falls due. */
export type CommitmentPoint = Readonly<{
  id: CommitmentId;
  owner: PersonId;
  text: string;
  state: Commitment['state'];
  on: CalendarDay;
}>;

/** From one moment to another. */
type MomentSpan = Readonly<{ from: Instant; to: Instant }>;

/** What a pair did in a part of its time, each kind in one query by an index, the latest `TIMELINE_MOST` of it, in order of time. */
export type TimelineStore = Readonly<{
  sessions: (rhythm: RhythmId, span: MomentSpan) => Promise<readonly SessionPoint[]>;
  /** Without those that their owner disputes. */
  commitments: (rhythm: RhythmId, span: DaySpan) => Promise<readonly CommitmentPoint[]>;
}>;
