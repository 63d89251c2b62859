import { cascadeKindOf } from '../../../shared/coaching/goal-cascade.ts';
import { teamStandingsFrom } from '../../../shared/domain/goal-from-results.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { takeInValues } from '../goal/take-in-value.ts';
import type { ValueStores } from '../goal/take-in-value.ts';
import type { Uses } from '../stores.ts';
import {
  byKey,
  inPartsOf,
  lastByHand,
  measuredMetric,
  RESULT_SOURCES,
  resultsFor,
  valuesFor,
} from './told-values.ts';

type TeamGoalStores = ValueStores &
  Uses<{
    goal: 'lockOfMetrics' | 'valuesBy';
    person: 'several';
    result: 'within';
    rhythm: 'managersOf' | 'repsOf';
  }>;

type Telling = Readonly<{ stores: TeamGoalStores; now: Instant }>;

/** How many teams' goals are told at a time. */
const TEAMS_AT_ONCE = 10;

type Period = Pick<Goal, 'from' | 'to'>;

const isWithin = (one: Period, { from, to }: Period): boolean => one.from >= from && one.to <= to;

/** Whether a rep's own goal is of the same metric as the team's, in some of the same time. */
const isPartOf = (own: Goal, team: Goal): boolean =>
  measuredMetric(own) === measuredMetric(team) && own.from <= team.to && own.to >= team.from;

const tellTeams = async (
  { stores, now }: Telling,
  managers: readonly PersonId[],
  metrics: readonly string[],
  one: ResultImport,
): Promise<void> => {
  const found = await stores.goal.lockOfMetrics('team', metrics, managers);
  // A mean is weighed by what no result says, and what is linked for its direction alone adds up to nothing.
  const goals = found.filter((goal) => cascadeKindOf(goal) === 'sum');
  if (goals.length === 0) return;
  const owners = [...new Set(goals.flatMap(({ owner }) => owner ?? []))];
  const repsOf = await stores.rhythm.repsOf(owners);
  const reps = [...new Set([...repsOf.values()].flat())];
  const resultsOf = byKey(
    await resultsFor(stores, goals, reps),
    ({ person, metric }) => `${person}:${metric}`,
  );
  const awaited = await stores.goal.lockOfMetrics('individual', metrics, reps);
  const people = await stores.person.several(owners);
  const ids = goals.map(({ id }) => id);
  const stored = byKey(await stores.goal.valuesBy(ids, RESULT_SOURCES), ({ goal }) => goal);
  const byHand = await lastByHand(stores, goals);
  const values = goals.flatMap((goal) => {
    const today = dayAt(now, (goal.owner && people.get(goal.owner)?.zone) ?? 'UTC');
    const team = (goal.owner && repsOf.get(goal.owner)) ?? [];
    const ofRep = (rep: PersonId) => resultsOf.get(`${rep}:${measuredMetric(goal)}`) ?? [];
    const isWhole = awaited
      .filter((own) => own.owner !== null && team.includes(own.owner) && isPartOf(own, goal))
      .every(({ owner }) => owner !== null && ofRep(owner).some((result) => isWithin(result, goal)));
    const standings = isWhole ? teamStandingsFrom(goal, team.map(ofRep), today, byHand.get(goal.id)) : [];
    return valuesFor(goal, standings, stored.get(goal.id) ?? [], one);
  });
  if (values.length === 0) return;
  await takeInValues({ stores, now }, values);
  await stores.publish({ noun: 'goal', session: null, people: reps });
};

/**
 * Tells the goals of the teams of those whose results an import has changed where they now stand: by what all the team's reps' results add
 * up to, once there are some of each rep who has such a goal; the sum of a few is not where the team stands. What somebody has given by
 * hand for a later day goes on being shown, as with one's own goals.
 */
export const tellTeamGoals = async (
  telling: Telling,
  reps: readonly PersonId[],
  metrics: readonly string[],
  one: ResultImport,
): Promise<void> => {
  if (reps.length === 0) return;
  const managers = new Set([...(await telling.stores.rhythm.managersOf(reps)).values()].flat());
  for (const part of inPartsOf(TEAMS_AT_ONCE, [...managers].sort()))
    await tellTeams(telling, part, metrics, one);
};
