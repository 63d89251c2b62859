import type { z } from 'zod';
import { cascadeOf } from '../../../shared/coaching/goal-cascade.ts';
import { asOneGoal } from '../../../shared/coaching/goal-groups.ts';
import type { CascadeGoal, getGoalCascade as contract } from '../../../shared/contracts/goal-cascade.ts';
import type { PacedGoal } from '../../../shared/domain/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { goalView } from './goal-view.ts';
import { leaderGroups } from './leader-groups.ts';
import { teamsWithout } from './teams-without.ts';
import type { TeamsWithoutStores } from './teams-without.ts';
import { readableGoals } from './readable-goals.ts';
import type { ReadableGoalStores } from './readable-goals.ts';

/**
 * The goals from the company's to a rep's. A rep sees their own and those above, a manager their team's too, and a leader the company's
 * and the teams', no figure of which is of fewer than five people. How the goals that serve one cover it is told to whoever sees them all.
 */
export const getGoalCascade = async (
  context: UseCaseContext<ReadableGoalStores & TeamsWithoutStores>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, actor, me, now } = context;
  const today = dayAt(now, me.zone);
  const { goals, mine } = await readableGoals(context, today);
  const people = await stores.person.several([...new Set(goals.flatMap(({ owner }) => owner ?? []))]);
  const childrenOf = (id: GoalId): readonly PacedGoal[] => goals.filter(({ parent }) => parent === id);
  const shown = (goal: PacedGoal, part: Partial<CascadeGoal> = {}): CascadeGoal => ({
    ...goalView(goal, today),
    ...{ owner: goal.owner === null ? null : nameOf(people, goal.owner) },
    ...{ people: null, parts: null, withheld: false, without: null },
    // Nobody but those they work with is told when somebody is away.
    ...(!mine(goal) && { leave: [] }),
    ...part,
  });
  const reply: CascadeGoal[] = [];
  for (const goal of goals) {
    if (goal.level !== 'company') {
      // What serves a team's goal is all there for its own manager.
      const parts =
        goal.level === 'team' && goal.owner === me.id ? cascadeOf(goal, childrenOf(goal.id)) : null;
      if (mine(goal)) reply.push(shown(goal, { parts }));
      continue;
    }
    if (!actor.leader) {
      reply.push(shown(goal));
      continue;
    }
    const children = childrenOf(goal.id);
    // Their own team's is shown for itself: as a part of several it would tell what the others are.
    const { together, withheld, ...groups } = await leaderGroups(
      stores,
      goal,
      children.filter((child) => !mine(child)),
    );
    const without = await teamsWithout(context, children);
    reply.push(shown(goal, { parts: withheld ? null : cascadeOf(goal, children), withheld, without }));
    reply.push(...groups.shown.map((one) => shown(one.goal)));
    const asOne = together && asOneGoal(goal, together.goals);
    if (asOne) reply.push(shown(asOne, { people: together.people }));
  }
  return ok({ goals: reply });
};
