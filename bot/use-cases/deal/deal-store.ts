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
  /** False when somebody else was first: the version is no longer the one given. */
  save: (deal: Deal, seen: number) => Promise<boolean>;
  /** Shown to nobody from then on, with what was about it kept for when it is brought back. */
  remove: (id: DealId, at: Instant) => Promise<void>;
  findRemoved: (id: DealId) => Promise<Deal | null>;
  restore: (id: DealId) => Promise<void>;
  ofRep: (rep: PersonId) => Promise<readonly Deal[]>;
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
