import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValueSource } from '../../../shared/domain/goal-value.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/** Where a goal stood at the close of a day, no later than today, by one source. */
type TakenInValue = Readonly<{
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

/**
 * Takes in where a goal stood on a day, from somebody's hand, a file or an interface, and shows the latest day's figure as where it
 * stands. The same twice changes nothing. Whoever calls this has seen to it that the one who brings the figure may.
 */
export const takeInValue = async (
  {
    stores,
    now,
  }: Readonly<{
    stores: Uses<{ goal: 'latestValue' | 'lock' | 'putValue' | 'removeValue' | 'save'; publish: true }>;
    now: Instant;
  }>,
  { goal: id, asOf, source, value, cases, by }: TakenInValue,
): Promise<Result<Goal, 'not-found'>> => {
  const goal = await stores.goal.lock(id);
  if (!goal) return refuse('not-found');
  if (value === null) await stores.goal.removeValue(id, asOf, source);
  else await stores.goal.putValue({ goal: id, asOf, source, value, cases, by, at: now }, goal.owner);
  const latest = (await stores.goal.latestValue(id)) ?? { value: goal.baseline, cases: null };
  if (latest.value === goal.value && latest.cases === goal.cases) return ok(goal);
  const stands = { ...goal, value: latest.value, cases: latest.cases };
  await stores.goal.save(stands, goal.version);
  const people = [...new Set([goal.owner, by])].filter((person) => person !== null);
  await stores.publish({ noun: 'goal', session: null, people });
  return ok({ ...stands, version: goal.version + 1 });
};
