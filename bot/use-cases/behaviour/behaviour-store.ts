import type { OwnBehaviour } from '../../../shared/coaching/behaviour-library.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** What an organisation has made of a behaviour, with who changed it last, and when. */
export type StoredBehaviour = OwnBehaviour & Readonly<{ by: PersonId; at: Instant }>;

/** What the organisation has made of the behaviours. */
export type BehaviourStore = Readonly<{
  /** What the organisation has made of any of them. */
  all: () => Promise<readonly StoredBehaviour[]>;
  /** Nobody else changes any until the transaction ends. */
  lock: () => Promise<void>;
  save: (own: StoredBehaviour) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Whether anybody practises or has practised it, or has rated it. */
  isUsed: (id: string) => Promise<boolean>;
}>;
