import { standingsFrom } from '../../../shared/domain/goal-from-results.ts';
import type { StandingByResults } from '../../../shared/domain/goal-from-results.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValue } from '../../../shared/domain/goal-value.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { takeInValues } from '../goal/take-in-value.ts';
import type { TakenInValue, ValueStores } from '../goal/take-in-value.ts';
import type { Uses } from '../stores.ts';
import type { TouchedResult } from './result-import-store.ts';

/** The store functions that telling the goals uses. */
export type GoalTellingStores = ValueStores &
  Uses<{
    goal: 'lockOfMetrics' | 'valuesBy';
    person: 'several';
    result: 'within';
    resultImport: 'touched';
  }>;

type Telling = Readonly<{ stores: GoalTellingStores; now: Instant }>;

/** How many people's goals are read at a time. */
const PEOPLE_AT_ONCE = 20;

const metricOf = ({ metric, name }: Goal): string => metric ?? name;

/** Whose words come from results. A day has one of each, and the last of them counts. */
const RESULT_SOURCES = ['file', 'interface'] as const;

const isSame = (one: StandingByResults, stored: Pick<GoalValue, 'value' | 'cases'> | undefined): boolean =>
  one.value === stored?.value && one.cases === stored.cases;

/**
 * What one goal is told: where it has stood by the results as they now are, where that isn't what was said last. What was said since an
 * undone import and doesn't hold any longer is taken back; of what the other source said, only what would show in its place.
 */
const valuesFor = (
  goal: Goal,
  standings: readonly StandingByResults[],
  stored: readonly GoalValue[],
  one: ResultImport,
): readonly TakenInValue[] => {
  const from = { goal: goal.id, source: one.source, by: one.source === 'file' ? one.by : null };
  const last = standings.at(-1)?.asOf;
  const holds = ({ source, at, ...value }: GoalValue): boolean => {
    if (one.state !== 'undone' || at < one.doneAt) return true;
    const standing = standings.find(({ asOf }) => asOf === value.asOf);
    if (standing !== undefined) return isSame(standing, value);
    return source !== one.source && last !== undefined && value.asOf < last;
  };
  const saidLast = new Map(stored.filter(holds).map((value) => [value.asOf, value]));
  const told = standings.filter((standing) => !isSame(standing, saidLast.get(standing.asOf)));
  return [
    ...stored.filter((value) => !holds(value)).map((value) => ({ ...value, value: null })),
    ...told.map((standing) => ({ ...from, ...standing })),
  ];
};

/** Things by what they are of, in their order. */
const byKey = <One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
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
  const goals = await stores.goal.lockOfMetrics(metrics, people);
  const [from, to] = [first(goals.map((goal) => goal.from)), [...goals.map((goal) => goal.to)].sort().at(-1)];
  if (from === undefined || to === undefined) return;
  const counted = [...new Set(goals.map(metricOf))];
  const results = await stores.result.within(people, counted, { from, to });
  const owners = await stores.person.several(people);
  const ids = goals.map(({ id }) => id);
  const stored = byKey(await stores.goal.valuesBy(ids, RESULT_SOURCES), ({ goal }) => goal);
  const resultsOf = byKey(results, ({ person, metric }) => `${person}:${metric}`);
  const values = goals.flatMap((goal) => {
    const today = dayAt(now, (goal.owner && owners.get(goal.owner)?.zone) ?? 'UTC');
    const standings = standingsFrom(goal, resultsOf.get(`${goal.owner}:${metricOf(goal)}`) ?? [], today);
    return valuesFor(goal, standings, stored.get(goal.id) ?? [], one);
  });
  await takeInValues(telling, values);
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
