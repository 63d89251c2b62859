import { groupsOf } from '../../../shared/coaching/goal-groups.ts';
import type { GoalGroups } from '../../../shared/coaching/goal-groups.ts';
import type { PacedGoal } from '../../../shared/domain/goal.ts';
import type { Uses } from '../stores.ts';

/** What serves a company goal, as somebody who leads may see it: a team's goal stands for its reps, a rep's for one person. */
export const leaderGroups = async (
  stores: Uses<{ rhythm: 'repsOf' }>,
  goal: PacedGoal,
  children: readonly PacedGoal[],
): Promise<GoalGroups<PacedGoal>> => {
  const managers = children.flatMap(({ level, owner }) => (level === 'team' && owner ? [owner] : []));
  const reps = await stores.rhythm.repsOf([...new Set(managers)]);
  return groupsOf(
    goal,
    children.flatMap((child) => {
      const people = child.owner === null ? [] : (reps.get(child.owner) ?? []);
      return [{ goal: child, people: child.level === 'individual' && child.owner ? [child.owner] : people }];
    }),
  );
};
