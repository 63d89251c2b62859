import type { DealReview } from '../../../shared/coaching/deal-review.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import type { DealId, PersonId, SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The deals of one organisation’s reps. */
export type DealStore = Readonly<{
  find: (id: DealId) => Promise<Deal | null>;
  /** The deal with its row locked until the transaction ends. */
  lock: (id: DealId) => Promise<Deal | null>;
  insert: (deal: Deal) => Promise<void>;
  insertAll: (deals: readonly Deal[]) => Promise<void>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (deal: Deal, seen: number) => Promise<boolean>;
  /** Shown to nobody from then on, with what was about it kept for when it is brought back. */
  remove: (id: DealId, at: Instant) => Promise<void>;
  /** Those of a rep's that are still open, whose ids are given back. */
  removeOpen: (rep: PersonId, ids: readonly DealId[], at: Instant) => Promise<readonly DealId[]>;
  findRemoved: (id: DealId) => Promise<Deal | null>;
  restore: (id: DealId) => Promise<void>;
  /** All that are open, and those decided last. */
  ofRep: (rep: PersonId) => Promise<readonly Deal[]>;
  /** How many are open, once whoever else enters or takes up deals of that rep is done; they wait until the transaction ends. */
  lockOpen: (rep: PersonId) => Promise<number>;
  countOpen: (rep: PersonId) => Promise<number>;
  /** The open ones by the day they close, those without a day last: so many, after so many others. */
  listOpen: (rep: PersonId, part: Readonly<{ skip: number; most: number }>) => Promise<readonly Deal[]>;
  /** Those decided last, the latest first. */
  listDecided: (rep: PersonId, most: number) => Promise<readonly Deal[]>;
  /** The deals that a session is about, the one chosen last first. */
  namedIn: (session: SessionId) => Promise<readonly Deal[]>;
  nameIn: (session: SessionId, id: DealId) => Promise<void>;
  unnameIn: (session: SessionId, id: DealId) => Promise<void>;
  /** The deals that were chosen in a session to spend time on, the largest first. */
  prioritiesIn: (session: SessionId) => Promise<readonly Deal[]>;
  prioritise: (session: SessionId, id: DealId) => Promise<void>;
  unprioritise: (session: SessionId, id: DealId) => Promise<void>;
  /** What was decided about deals in that session. */
  reviewsIn: (session: SessionId) => Promise<readonly DealReview[]>;
  /** False when it is decided already. */
  addReview: (session: SessionId, review: DealReview) => Promise<boolean>;
  removeReview: (session: SessionId, id: DealId) => Promise<void>;
  /** The pair's latest session of type deal that closed and was about it, besides that one; null when there is none. */
  lastTalkAbout: (id: DealId, besides: Pick<Session, 'id' | 'rhythm'>) => Promise<SessionId | null>;
  /** Those of a rep's that a session of type deal has been about. */
  talkedAbout: (rep: PersonId) => Promise<ReadonlySet<DealId>>;
}>;
