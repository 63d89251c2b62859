import type { OwnBehaviour } from '../../../shared/coaching/behaviour-library.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** An organisation's own version of a behaviour, with who changed it last, and when. */
export type StoredBehaviour = OwnBehaviour & Readonly<{ by: PersonId; at: Instant }>;

/** The behaviours that an organisation has added, reworded or put aside. */
export type BehaviourStore = Readonly<{
  /** Every behaviour that the organisation has added or changed. */
  all: () => Promise<readonly StoredBehaviour[]>;
  /** Keeps everybody else from changing any until the transaction ends. */
  lock: () => Promise<void>;
  save: (own: StoredBehaviour) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Whether anybody practises it, has practised it or has rated it. */
  isUsed: (id: string) => Promise<boolean>;
}>;
