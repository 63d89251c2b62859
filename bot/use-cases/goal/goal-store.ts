import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';

/** The goals of one organisation, its teams and its people. */
export type GoalStore = Readonly<{
  find: (id: GoalId) => Promise<Goal | null>;
  /** The company's, and those of these people (no list: everyone's); if there are very many, those whose period ends last. */
  all: (owners?: readonly PersonId[]) => Promise<readonly Goal[]>;
  insert: (goal: Goal) => Promise<void>;
  save: (goal: Goal, seen: number) => Promise<boolean>;
}>;
