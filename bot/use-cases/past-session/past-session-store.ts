import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { TextPlace } from '../../../shared/domain/past.ts';
import type { SearchTerm } from '../../../shared/domain/search.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Whose past sessions, in which rhythms, of which type (null: any), and from where backwards (null: the latest). */
export type PastSessionQuery = Readonly<{
  person: PersonId;
  rhythms: readonly RhythmId[];
  type: ConversationType | null;
  now: Instant;
  /** A session that was planned before that and never held was missed, noted or not. */
  missedBefore: Instant;
  before: Readonly<{ at: Instant; id: SessionId }> | null;
}>;

export type PastSessionRow = Readonly<
  Pick<
    Session,
    'id' | 'rhythm' | 'manager' | 'rep' | 'type' | 'templateVersion' | 'state' | 'startsAt' | 'minutes'
  > & {
    /** When it began, or should have. */
    at: Instant;
    /** Whether it is still to be said that it was held. */
    inQuestion: boolean;
    steps: number;
    decision: string | null;
  }
>;

/** Sessions that are over, the latest first; only those that the person is one of the two in. */
export type PastSessionStore = Readonly<{
  list: (asked: PastSessionQuery, limit: number) => Promise<readonly PastSessionRow[]>;
  /** Those terms that anything can be found by. */
  usable: (terms: readonly SearchTerm[]) => Promise<readonly SearchTerm[]>;
  /** Those in which all that is wanted is said, and nothing unwanted; and how many they are in all. */
  search: (
    asked: PastSessionQuery,
    terms: readonly SearchTerm[],
    limit: number,
  ) => Promise<Readonly<{ total: number; rows: readonly PastSessionRow[] }>>;
  /** What in those sessions the terms are found in, and which words of it they are. */
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
