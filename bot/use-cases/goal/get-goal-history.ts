import type { z } from 'zod';
import type { getGoalHistory as contract } from '../../../shared/contracts/goal-change.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCase } from '../use-case.ts';
import { goalChangeViews } from './goal-change-view.ts';
import type { Uses } from '../stores.ts';

/** How a goal's terms have changed, the latest first, and where it has stood, in order. */
export const getGoalHistory: UseCase<
  Readonly<{ id: GoalId }>,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{
    goal: 'find' | 'several' | 'valuesSince';
    goalChange: 'ofGoal';
    person: 'several';
    rhythm: 'ofPerson';
  }>
> = async ({ stores, me }, { id }) => {
  const goal = await stores.goal.find(id);
  const pairs = await stores.rhythm.ofPerson(me.id);
  if (!goal || !maySeeGoal(goal, me.id, pairs)) return refuse('not-found');
  const changes = await stores.goalChange.ofGoal(id);
  const first = changes.reduce((day, { became }) => (became.from < day ? became.from : day), goal.from);
  const values = await stores.goal.valuesSince([id], first);
  return ok({
    changes: await goalChangeViews(stores, changes, me.id, (one) => maySeeGoal(one, me.id, pairs)),
    values: values.map(({ asOf, value, cases, source }) => ({ asOf, value, cases, source })),
  });
};
