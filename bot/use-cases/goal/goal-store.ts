import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';

/** The goals of one organisation, its teams and its people. */
export type GoalStore = Readonly<{
  find: (id: GoalId) => Promise<Goal | null>;
  all: () => Promise<readonly Goal[]>;
  insert: (goal: Goal) => Promise<void>;
  save: (goal: Goal, seen: number) => Promise<boolean>;
}>;
