import type { DealReview } from '../../../shared/coaching/deal-review.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import type { DealId, PersonId, SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The deals of one organisation’s reps. */
export type DealStore = Readonly<{
  find: (id: DealId) => Promise<Deal | null>;
  /** A deal as that rep knows it: theirs as it is, a former one as it was when it went to another; null for others' deals. */
  findAsKnownTo: (rep: PersonId, id: DealId) => Promise<Deal | null>;
  /** The deal with its row locked until the transaction ends. */
  lock: (id: DealId) => Promise<Deal | null>;
  insert: (deal: Deal) => Promise<void>;
  insertAll: (deals: readonly Deal[]) => Promise<void>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (deal: Deal, seen: number) => Promise<boolean>;
  /** Hides it from everybody, and keeps everything recorded about it for when it is restored. */
  remove: (id: DealId, at: Instant) => Promise<void>;
  /** Removes those of a rep's deals that are still open, and returns their ids. */
  removeOpen: (rep: PersonId, ids: readonly DealId[], at: Instant) => Promise<readonly DealId[]>;
  findRemoved: (id: DealId) => Promise<Deal | null>;
  restore: (id: DealId) => Promise<void>;
  /** All that are open, and those decided last. */
  ofRep: (rep: PersonId) => Promise<readonly Deal[]>;
  /** How many of the rep's are open. Waits for others who add to or reopen them, and keeps them out until the transaction ends. */
  lockOpen: (rep: PersonId) => Promise<number>;
  countOpen: (rep: PersonId) => Promise<number>;
  /** Open ones by the day they close, those without a day last: at most `most`, after skipping `skip`. */
  listOpen: (rep: PersonId, part: Readonly<{ skip: number; most: number }>) => Promise<readonly Deal[]>;
  /** Those decided last, the latest first. */
  listDecided: (rep: PersonId, most: number) => Promise<readonly Deal[]>;
  /** The deals that a session is about, the one chosen last first; one that went to another rep only if it is closed, as it was then. */
  namedIn: (session: SessionId) => Promise<readonly Deal[]>;
  nameIn: (session: SessionId, id: DealId) => Promise<void>;
  unnameIn: (session: SessionId, id: DealId) => Promise<void>;
  /** The deals chosen in a session to spend time on, the largest first; one that went to another rep likewise. */
  prioritiesIn: (session: SessionId) => Promise<readonly Deal[]>;
  prioritise: (session: SessionId, id: DealId) => Promise<void>;
  unprioritise: (session: SessionId, id: DealId) => Promise<void>;
  /** The decisions made about deals in that session. */
  reviewsIn: (session: SessionId) => Promise<readonly DealReview[]>;
  /** False when a decision about it exists already. */
  addReview: (session: SessionId, review: DealReview) => Promise<boolean>;
  removeReview: (session: SessionId, id: DealId) => Promise<void>;
  /** The pair's latest closed session of type deal that was about it, other than `besides`; null when there is none. */
  lastTalkAbout: (id: DealId, besides: Pick<Session, 'id' | 'rhythm'>) => Promise<SessionId | null>;
  /** The rep's deals that a session of type deal has been about. */
  talkedAbout: (rep: PersonId) => Promise<ReadonlySet<DealId>>;
}>;
