import type { DealPerson } from '../../../shared/domain/deal-person.ts';
import type { DealId, DealPersonId } from '../../../shared/domain/ids.ts';

/** The customers' people in the deals of one organisation's reps. */
export type DealPersonStore = Readonly<{
  find: (id: DealPersonId) => Promise<DealPerson | null>;
  /** In the order in which they were entered. */
  ofDeal: (id: DealId) => Promise<readonly DealPerson[]>;
  insert: (person: DealPerson) => Promise<void>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (person: DealPerson, seen: number) => Promise<boolean>;
  remove: (id: DealPersonId) => Promise<void>;
}>;
