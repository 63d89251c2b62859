import { cascadeOf, partsStanding } from '../../../shared/coaching/goal-cascade.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { takeInValues } from './take-in-value.ts';
import type { ValueStores } from './take-in-value.ts';

/** The store functions that raising a served goal uses. */
export type RaisingStores = ValueStores & Uses<{ goal: 'lock' | 'serving' }>;

/**
 * Lets the team's goal that a goal serves stand where its parts stand together, if they are all of it, and so on upwards. The company's is its
 * leader's to say: where few people are behind it, a sum would tell of them.
 */
export const raiseServed = async (
  context: UseCaseContext<RaisingStores>,
  served: Goal['parent'],
  asOf: CalendarDay,
): Promise<void> => {
  const { stores, me } = context;
  const goal = served === null ? null : await stores.goal.lock(served);
  if (goal === null || goal.level !== 'team') return;
  const standing = partsStanding(cascadeOf(goal, await stores.goal.serving([goal.id])));
  if (!standing?.areWhole || standing.value === goal.value) return;
  const { value, cases } = standing;
  await takeInValues(context, [{ goal: goal.id, asOf, source: 'parts', value, cases, by: me.id }]);
  await raiseServed(context, goal.parent, asOf);
};
