import { standingsFrom } from '../../../shared/domain/goal-from-results.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { takeInValues } from '../goal/take-in-value.ts';
import type { ValueStores } from '../goal/take-in-value.ts';
import type { Uses } from '../stores.ts';
import type { TouchedResult } from './result-import-store.ts';
import { tellTeamGoals } from './tell-team-goals.ts';
import {
  byKey,
  inPartsOf,
  lastByHand,
  measuredMetric,
  PEOPLE_AT_ONCE,
  RESULT_SOURCES,
  resultsFor,
  valuesFor,
} from './told-values.ts';

/** The store functions that telling the goals uses. */
export type GoalTellingStores = ValueStores &
  Uses<{
    goal: 'lockOfMetrics' | 'valuesBy';
    person: 'several';
    result: 'within';
    resultImport: 'touched';
    rhythm: 'managersOf' | 'repsOf';
  }>;

type Telling = Readonly<{ stores: GoalTellingStores; now: Instant }>;

const tellGoalsOf = async (
  telling: Telling,
  people: readonly PersonId[],
  metrics: readonly string[],
  one: ResultImport,
): Promise<void> => {
  const { stores, now } = telling;
  const goals = await stores.goal.lockOfMetrics('individual', metrics, people);
  if (goals.length === 0) return;
  const results = await resultsFor(stores, goals, people);
  const owners = await stores.person.several(people);
  const ids = goals.map(({ id }) => id);
  const stored = byKey(await stores.goal.valuesBy(ids, RESULT_SOURCES), ({ goal }) => goal);
  const byHand = await lastByHand(stores, goals);
  const resultsOf = byKey(results, ({ person, metric }) => `${person}:${metric}`);
  const values = goals.flatMap((goal) => {
    const today = dayAt(now, (goal.owner && owners.get(goal.owner)?.zone) ?? 'UTC');
    const standings = standingsFrom(
      goal,
      resultsOf.get(`${goal.owner}:${measuredMetric(goal)}`) ?? [],
      today,
      byHand.get(goal.id),
    );
    return valuesFor(goal, standings, stored.get(goal.id) ?? [], one);
  });
  await takeInValues(telling, values);
};

/**
 * Tells the goals of those whose results an import has changed, and of their teams, where they now stand, and everybody concerned that
 * results have changed. `touched`: what an import had changed that has just been undone; null for one that has just been applied.
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
  for (const part of inPartsOf(PEOPLE_AT_ONCE, people)) await tellGoalsOf(telling, part, metrics, one);
  await tellTeamGoals(telling, people, metrics, one);
  await stores.publish({ noun: 'result', session: null, people: [...new Set([one.by, ...people])] });
};
