import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { TextPlace } from '../../../shared/domain/past.ts';
import type { SearchTerm } from '../../../shared/domain/search.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Whose past sessions, in which rhythms, of which type (null: any), and from where backwards (null: from the latest). */
export type PastSessionQuery = Readonly<{
  person: PersonId;
  rhythms: readonly RhythmId[];
  type: ConversationType | null;
  now: Instant;
  /** A session planned before this and never held was missed, whether that is noted or not. */
  missedBefore: Instant;
  before: Readonly<{ at: Instant; id: SessionId }> | null;
}>;

export type PastSessionRow = Readonly<
  Pick<
    Session,
    'id' | 'rhythm' | 'manager' | 'rep' | 'type' | 'templateVersion' | 'state' | 'startsAt' | 'minutes'
  > & {
    /** When it began, or should have begun. */
    at: Instant;
    /** Whether somebody still has to say if it was held. */
    inQuestion: boolean;
    steps: number;
    decision: string | null;
  }
>;

/** Sessions that are over, the latest first; only those in which the person is one of the two. */
export type PastSessionStore = Readonly<{
  list: (asked: PastSessionQuery, limit: number) => Promise<readonly PastSessionRow[]>;
  /** The terms that a search can use. */
  usable: (terms: readonly SearchTerm[]) => Promise<readonly SearchTerm[]>;
  /** Sessions that have every wanted term and no unwanted one, and their total. */
  search: (
    asked: PastSessionQuery,
    terms: readonly SearchTerm[],
    limit: number,
  ) => Promise<Readonly<{ total: number; rows: readonly PastSessionRow[] }>>;
  /** The texts in those sessions that have the terms, and which words of them match. */
  found: (
    sessions: readonly SessionId[],
    person: PersonId,
    terms: readonly SearchTerm[],
  ) => Promise<
    Readonly<{
      texts: readonly Readonly<{ session: SessionId; place: TextPlace; text: string }>[];
      isFound: (word: string) => boolean;
    }>
  >;
}>;
