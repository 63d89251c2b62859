import type { Commitment, LateReason } from '../../../shared/domain/commitment.ts';
import type { CommitmentId, PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { CommitmentAnswerEvent } from '../../../shared/domain/recap.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** One change to a commitment, with when it happened and who made it. */
export type CommitmentEvent = Readonly<{
  commitment: CommitmentId;
  at: Instant;
  by: PersonId;
  what: 'recorded' | 'changed' | 'kept' | 'moved' | 'dropped' | 'outcome' | 'help' | 'disputed' | 'reopened';
  from?: CalendarDay | null;
  to?: CalendarDay | null;
  reason?: LateReason | null;
  because?: string | null;
  counted?: boolean;
}>;

/** One organisation's commitments and their events. */
export type CommitmentStore = Readonly<{
  find: (id: CommitmentId) => Promise<Commitment | null>;
  /** The same, with its row locked until the transaction ends. */
  lock: (id: CommitmentId) => Promise<Commitment | null>;
  several: (ids: readonly CommitmentId[]) => Promise<readonly Commitment[]>;
  insert: (commitment: Commitment) => Promise<void>;
  save: (commitment: Commitment, seen: number) => Promise<boolean>;
  /** Deletes every trace of it: nobody has acted on it yet. */
  remove: (id: CommitmentId) => Promise<void>;
  note: (event: CommitmentEvent) => Promise<void>;
  /** By their days, those without one last; at most the 500 latest recorded per rhythm. */
  ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Commitment[]>;
  /** The open ones of those rhythms, by their days, those without one last; at most 500 per rhythm, those due first before others. */
  openIn: (ids: readonly RhythmId[]) => Promise<readonly Commitment[]>;
  /** Those recorded in these sessions, by their days; at most 500 per session. */
  ofSessions: (ids: readonly SessionId[]) => Promise<readonly Commitment[]>;
  /** Somebody's own that are due on that day or later, in one rhythm or in all, those due first before others; a bounded number. */
  dueSince: (owner: PersonId, since: CalendarDay, within?: RhythmId) => Promise<readonly Commitment[]>;
  /** Moves somebody's open commitments from an ended rhythm to another; disputed ones stay. Returns them as they now are. */
  handOver: (from: RhythmId, to: RhythmId, owner: PersonId) => Promise<readonly Commitment[]>;
  /** How many went along from one rhythm to another. */
  countHandedOver: (from: RhythmId, to: RhythmId) => Promise<number>;
  /**
   * The commitments in a list, by their days: the person's own, the others' in those rhythms, or all. It has the `open` open ones that
   * fall due first and the `answered` answered ones that ended last; `openTotal` counts every open one.
   */
  listed: (
    asked: Readonly<{
      rhythms: readonly RhythmId[];
      person: PersonId;
      of: 'own' | 'others' | 'all';
      open: number;
      answered: number;
    }>,
  ) => Promise<Readonly<{ commitments: readonly Commitment[]; openTotal: number }>>;
  /** Commitments that a session shows: all open ones, its own, those in `besides`, and each person's `kept` latest kept ones with a day. */
  around: (
    session: Pick<Session, 'id' | 'rhythm' | 'manager' | 'rep'>,
    besides: readonly CommitmentId[],
    kept: number,
  ) => Promise<readonly Commitment[]>;
  /**
   * Commitments answered between two moments (null: until now), unless the answer was taken back in that time too, so that
   * follow-up keeps all its commitments while the two go through it. Each with who answered, and what got in the way if it was moved
   * for a reason.
   */
  answeredBetween: (
    rhythm: RhythmId,
    from: Instant,
    until: Instant | null,
  ) => Promise<ReadonlyMap<CommitmentId, Pick<CommitmentAnswerEvent, 'by' | 'reason' | 'because'>>>;
  /** Answers to a rhythm's commitments, and answers taken back, between two moments, the earliest first. */
  happenedBetween: (
    rhythm: RhythmId,
    from: Instant,
    until: Instant,
  ) => Promise<readonly CommitmentAnswerEvent[]>;
  /** The same, for commitments recorded in that session, after `from`. */
  happenedSince: (session: SessionId, from: Instant) => Promise<readonly CommitmentAnswerEvent[]>;
  /** The commitment's latest event if that is a move; null otherwise. */
  lastMove: (
    id: CommitmentId,
  ) => Promise<{ from: CalendarDay | null; counted: boolean; because: string | null } | null>;
  /** The latest thing that a person has done with a commitment since then; null for nothing. */
  lastBy: (
    person: PersonId,
    since: Instant,
  ) => Promise<Pick<CommitmentEvent, 'commitment' | 'what' | 'at'> | null>;
  /** What a person did with commitments at that moment. */
  doneAt: (person: PersonId, at: Instant) => Promise<readonly Pick<CommitmentEvent, 'commitment' | 'what'>[]>;
  /** Commitments moved since then, where the move counted and was not taken back. */
  movedSince: (rhythm: RhythmId, since: Instant) => Promise<ReadonlySet<CommitmentId>>;
}>;
