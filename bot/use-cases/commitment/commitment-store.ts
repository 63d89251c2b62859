import type { Commitment, LateReason } from '../../../shared/domain/commitment.ts';
import type { CommitmentId, PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { CommitmentAnswerEvent } from '../../../shared/domain/recap.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** What became of a commitment, when and through whom. */
export type CommitmentEvent = Readonly<{
  commitment: CommitmentId;
  at: Instant;
  by: PersonId;
  what: 'recorded' | 'changed' | 'kept' | 'moved' | 'dropped' | 'outcome' | 'help' | 'disputed' | 'reopened';
  from?: CalendarDay | null;
  to?: CalendarDay | null;
  reason?: LateReason | null;
  counted?: boolean;
}>;

/** The commitments of one organisation, and what has become of each. */
export type CommitmentStore = Readonly<{
  find: (id: CommitmentId) => Promise<Commitment | null>;
  /** The same, with its row locked until the transaction ends. */
  lock: (id: CommitmentId) => Promise<Commitment | null>;
  several: (ids: readonly CommitmentId[]) => Promise<readonly Commitment[]>;
  insert: (commitment: Commitment) => Promise<void>;
  save: (commitment: Commitment, seen: number) => Promise<boolean>;
  /** Leaves nothing of it: nobody has lived by it yet. */
  remove: (id: CommitmentId) => Promise<void>;
  note: (event: CommitmentEvent) => Promise<void>;
  /** By their days, those without one last; of more than anybody records in some years the latest recorded. */
  ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Commitment[]>;
  /**
   * For a list, by their days: a person's own, the others' in those rhythms, or all. The open ones that fall due first, and
   * the answered ones that ended last; and how many open ones there are in all.
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
  /** What a session shows of its rhythm's: all that is open, its own, these, and of either's kept ones the latest with a day. */
  around: (
    session: Pick<Session, 'id' | 'rhythm' | 'manager' | 'rep'>,
    besides: readonly CommitmentId[],
    kept: number,
  ) => Promise<readonly Commitment[]>;
  /** Commitments answered between two moments (null: until now), unless the answer was taken back in them too, so that follow-up stays whole while it is gone through. */
  answeredBetween: (
    rhythm: RhythmId,
    from: Instant,
    until: Instant | null,
  ) => Promise<ReadonlySet<CommitmentId>>;
  /** What was answered of a rhythm's commitments between two moments, or taken back, the earliest first. */
  happenedBetween: (
    rhythm: RhythmId,
    from: Instant,
    until: Instant,
  ) => Promise<readonly CommitmentAnswerEvent[]>;
  /** The same, of those recorded in a session, from that moment on. */
  happenedSince: (session: SessionId, from: Instant) => Promise<readonly CommitmentAnswerEvent[]>;
  /** The move that was the last thing to happen to it; null when something else was. */
  lastMove: (id: CommitmentId) => Promise<{ from: CalendarDay | null; counted: boolean } | null>;
  /** Commitments that were moved since then, where the move counted and was not taken back. */
  movedSince: (rhythm: RhythmId, since: Instant) => Promise<ReadonlySet<CommitmentId>>;
}>;
