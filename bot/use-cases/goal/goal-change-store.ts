import type { GoalTermsChange, GoalChangeAnswer } from '../../../shared/domain/goal-change.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** How the terms of goals have been set and changed. */
export type GoalChangeStore = Readonly<{
  insert: (change: GoalTermsChange) => Promise<void>;
  /** The latest first; a bounded number. */
  ofGoal: (id: GoalId) => Promise<readonly GoalTermsChange[]>;
  /** Those of one person's goals, the latest first; a bounded number. */
  ofOwner: (owner: PersonId) => Promise<readonly GoalTermsChange[]>;
  /** False where it has an answer already. */
  answer: (
    change: Pick<GoalTermsChange, 'goal' | 'version'>,
    answer: GoalChangeAnswer,
    at: Instant,
  ) => Promise<boolean>;
}>;
