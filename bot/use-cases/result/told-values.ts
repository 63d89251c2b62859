import type { StandingByHand, StandingByResults } from '../../../shared/domain/goal-from-results.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValue } from '../../../shared/domain/goal-value.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport, SalesResult } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { TakenInValue } from '../goal/take-in-value.ts';
import type { Uses } from '../stores.ts';

/** Whose words come from results. A day has one of each, and the last of them counts. */
export const RESULT_SOURCES = ['file', 'interface'] as const;

/** Where each goal was last said by hand to stand; that it stands where it began says nothing. */
export const lastByHand = async (
  { goal: goals }: Uses<{ goal: 'valuesBy' }>,
  of: readonly Goal[],
): Promise<ReadonlyMap<GoalId, StandingByHand>> => {
  const baselines = new Map(of.map(({ id, baseline }) => [id, baseline]));
  const said = await goals.valuesBy([...baselines.keys()], ['hand']);
  return new Map(
    said
      .filter(({ goal, value }) => value !== baselines.get(goal))
      .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
      .map(({ goal, asOf, value }) => [goal, { asOf, value }]),
  );
};

/** How many people's results are read at a time. */
export const PEOPLE_AT_ONCE = 20;

/** What a goal measures: a metric of the model, or one of their own by its name. */
export const measuredMetric = ({ metric, name }: Goal): string => metric ?? name;

/** Things in parts of at most that many. */
export const inPartsOf = <One>(most: number, all: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, nth) => all.slice(nth * most, (nth + 1) * most));

/** Things by what they are of, in their order. */
export const byKey = <One>(
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

/** The days that any of those goals is about; null for none. */
const daysOf = (goals: readonly Goal[]): Readonly<{ from: CalendarDay; to: CalendarDay }> | null => {
  const [from, to] = [
    goals.map((goal) => goal.from).sort()[0],
    goals
      .map((goal) => goal.to)
      .sort()
      .at(-1),
  ];
  return from === undefined || to === undefined ? null : { from, to };
};

/** The results that those goals may stand by, of those people. */
export const resultsFor = async (
  { result }: Uses<{ result: 'within' }>,
  goals: readonly Goal[],
  people: readonly PersonId[],
): Promise<readonly SalesResult[]> => {
  const days = daysOf(goals);
  const metrics = [...new Set(goals.map(measuredMetric))];
  const found: SalesResult[] = [];
  if (days !== null)
    for (const part of inPartsOf(PEOPLE_AT_ONCE, people))
      found.push(...(await result.within(part, metrics, days)));
  return found;
};

const isSame = (one: StandingByResults, stored: Pick<GoalValue, 'value' | 'cases'> | undefined): boolean =>
  one.value === stored?.value && one.cases === stored.cases;

/**
 * What one goal is told: where it has stood by the results as they now are, where that isn't what was said last. What was said since an
 * undone import and doesn't hold any longer is taken back; of what the other source said, only what would show in its place.
 */
export const valuesFor = (
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
