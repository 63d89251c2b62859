import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValueSource } from '../../../shared/domain/goal-value.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/** Where a goal stood at the close of a day, no later than today, by one source. */
export type TakenInValue = Readonly<{
  goal: GoalId;
  /** In the goal's own unit, over its whole period so far; null takes back what that source said of that day. */
  value: number | null;
  /** What the value of a rate rests on (deals, or kronor where the metric is weighed by them); null where nobody has said. */
  cases: number | null;
  asOf: CalendarDay;
  source: GoalValueSource;
  /** Who brought it; null for another system. */
  by: PersonId | null;
}>;

/** The store functions that taking in values uses, once their goals are locked. */
export type ValueStores = Uses<{ goal: 'putValues' | 'removeValues' | 'standByValues'; publish: true }>;

type Taking<Stores> = Readonly<{ stores: Stores; now: Instant }>;

/**
 * Takes in where goals stood, and shows each goal's latest figure as where it stands. The same twice changes nothing. Whoever calls this
 * has locked the goals, and has seen to it that the one who brings the figures may.
 */
export const takeInValues = async (
  { stores, now }: Taking<ValueStores>,
  values: readonly TakenInValue[],
): Promise<void> => {
  if (values.length === 0) return;
  await stores.goal.removeValues(values.filter(({ value }) => value === null));
  await stores.goal.putValues(
    values.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value, at: now }])),
  );
  const moved = await stores.goal.standByValues([...new Set(values.map(({ goal }) => goal))]);
  if (moved.length === 0) return;
  const people = [...moved.map(({ owner }) => owner), ...values.map(({ by }) => by)];
  await stores.publish({
    noun: 'goal',
    session: null,
    people: [...new Set(people)].filter((person) => person !== null),
  });
};

/** Takes in where one goal stood, in the same way. */
export const takeInValue = async (
  taking: Taking<ValueStores & Uses<{ goal: 'find' | 'lock' }>>,
  value: TakenInValue,
): Promise<Result<Goal, 'not-found'>> => {
  const { goal } = taking.stores;
  const found = await goal.lock(value.goal);
  if (!found) return refuse('not-found');
  await takeInValues(taking, [value]);
  return ok((await goal.find(value.goal)) ?? found);
};
