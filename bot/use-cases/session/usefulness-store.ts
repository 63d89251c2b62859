import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { UsefulnessAnswer, UsefulnessTotal } from '../../../shared/domain/usefulness.ts';

/** What reps say of a manager's sessions, as the manager may know it: in totals, of which each answer is in one. */
export type UsefulnessStore = Readonly<{
  /** The answers that no total has, locked until the transaction ends; without those that another transaction has locked. */
  lockUncounted: (manager: PersonId) => Promise<readonly UsefulnessAnswer[]>;
  /** Adds a total of those sessions' answers. Only the last two are kept. */
  addTotal: (
    manager: PersonId,
    total: UsefulnessTotal,
    of: readonly SessionId[],
    at: Instant,
  ) => Promise<void>;
  /** The totals that are kept, together; null before the first. */
  total: (manager: PersonId) => Promise<UsefulnessTotal | null>;
}>;
