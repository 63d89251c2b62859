import { standingsFrom } from '../../../shared/domain/goal-from-results.ts';
import type { StandingByResults } from '../../../shared/domain/goal-from-results.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValue } from '../../../shared/domain/goal-value.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport, SalesResult } from '../../../shared/domain/sales-result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { takeInValue } from '../goal/take-in-value.ts';
import type { Uses } from '../stores.ts';
import type { TouchedResult } from './result-import-store.ts';

/** The store functions that telling the goals uses. */
export type GoalTellingStores = Uses<{
  goal: 'latestValue' | 'lock' | 'ofMetrics' | 'putValue' | 'removeValue' | 'save' | 'valuesSince';
  person: 'several';
  publish: true;
  result: 'within';
  resultImport: 'touched';
}>;

type Telling = Readonly<{ stores: GoalTellingStores; now: Instant }>;

/** How many people's goals are read at a time. */
const PEOPLE_AT_ONCE = 20;

const metricOf = ({ metric, name }: Goal): string => metric ?? name;

const isSame = (one: StandingByResults, stored: GoalValue): boolean =>
  one.asOf === stored.asOf && one.value === stored.value && one.cases === stored.cases;

/** What one goal is told: where it has stood by the results as they now are, and what an undone import had said of it is taken back. */
const tellGoal = async (
  telling: Telling,
  goal: Goal,
  standings: readonly StandingByResults[],
  stored: readonly GoalValue[],
  one: ResultImport,
): Promise<void> => {
  const from = { goal: goal.id, source: one.source, by: one.source === 'file' ? one.by : null };
  const isOfImport = ({ at }: GoalValue): boolean => one.state === 'undone' && at >= one.doneAt;
  for (const value of stored.filter(isOfImport))
    if (!standings.some(({ asOf }) => asOf === value.asOf))
      await takeInValue(telling, { ...from, asOf: value.asOf, value: null, cases: null });
  for (const standing of standings)
    if (!stored.some((value) => isSame(standing, value)))
      await takeInValue(telling, { ...from, ...standing });
};

const groupsOf = (people: readonly PersonId[]): readonly (readonly PersonId[])[] =>
  Array.from({ length: Math.ceil(people.length / PEOPLE_AT_ONCE) }, (_, nth) =>
    people.slice(nth * PEOPLE_AT_ONCE, (nth + 1) * PEOPLE_AT_ONCE),
  );

const first = (days: readonly CalendarDay[]): CalendarDay | undefined => [...days].sort()[0];

const tellGoalsOf = async (
  telling: Telling,
  people: readonly PersonId[],
  metrics: readonly string[],
  one: ResultImport,
): Promise<void> => {
  const { stores, now } = telling;
  const goals = await stores.goal.ofMetrics(metrics, people);
  const [from, to] = [first(goals.map((goal) => goal.from)), [...goals.map((goal) => goal.to)].sort().at(-1)];
  if (from === undefined || to === undefined) return;
  const counted = [...new Set(goals.map(metricOf))];
  const results = await stores.result.within(people, counted, { from, to });
  const owners = await stores.person.several(people);
  const isOf =
    (goal: Goal) =>
    ({ person, metric }: SalesResult): boolean =>
      person === goal.owner && metric === metricOf(goal);
  for (const goal of goals) {
    const today = dayAt(now, (goal.owner && owners.get(goal.owner)?.zone) ?? 'UTC');
    const stored = (await stores.goal.valuesSince([goal.id], goal.from)).filter(
      ({ source }) => source === one.source,
    );
    await tellGoal(telling, goal, standingsFrom(goal, results.filter(isOf(goal)), today), stored, one);
  }
};

/**
 * Tells the goals of those whose results an import has changed where they now stand, and everybody concerned that results have changed.
 * `touched`: what an import had changed that has just been undone; null for one that has just been applied.
 */
export const tellGoals = async (
  telling: Telling,
  one: ResultImport,
  touched: readonly TouchedResult[] | null,
): Promise<void> => {
  const { stores } = telling;
  const changed = touched ?? (await stores.resultImport.touched(one.id));
  const people = [...new Set(changed.map(({ person }) => person))];
  const metrics = [...new Set(changed.map(({ metric }) => metric))];
  for (const group of groupsOf(people)) await tellGoalsOf(telling, group, metrics, one);
  await stores.publish({ noun: 'result', session: null, people: [...new Set([one.by, ...people])] });
};
