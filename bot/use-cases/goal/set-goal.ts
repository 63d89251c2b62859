import type { GoalView } from '../../../shared/contracts/goal.ts';
import { measurementOf } from '../../../shared/coaching/metrics.ts';
import { COMPANY_GOALS_MAX, DEFAULT_CURRENCY } from '../../../shared/domain/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { changedGoalView } from './goal-view.ts';
import type { Uses } from '../stores.ts';

type NewGoal = Omit<Goal, 'id' | 'version' | 'owner' | 'parent' | 'cases'> &
  Readonly<{ ownerId: PersonId | null; parentId: GoalId | null }>;

/** Whether the actor may: a leader sets the company's goals, a manager their team's and their reps'. */
export const mayChange = async (
  { stores, me, actor }: UseCaseContext<Uses<{ rhythm: 'ofManager' }>>,
  { level, owner }: Pick<Goal, 'level' | 'owner'>,
): Promise<boolean> => {
  if (level === 'company') return actor.leader && owner === null;
  const mine = await stores.rhythm.ofManager(me.id);
  return level === 'team'
    ? owner === me.id && mine.length > 0
    : owner !== null && mine.some(({ rep }) => rep === owner);
};

/** Sets a goal (the company has three at most), and tells everyone in the actor's rhythms whom it concerns. */
export const setGoal: UseCase<
  NewGoal,
  GoalView,
  'not-found' | 'not-yours-to-set' | 'period-empty' | 'enough-goals',
  Uses<{
    goal: 'all' | 'find' | 'insert' | 'putValue';
    person: 'several';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { ownerId, parentId, ...part }) => {
  const { stores, me, now, newId } = context;
  if (part.to < part.from) return refuse('period-empty');
  if (!(await mayChange(context, { level: part.level, owner: ownerId }))) return refuse('not-yours-to-set');
  if (parentId !== null) {
    const parent = await stores.goal.find(parentId);
    const pairs = await stores.rhythm.ofRep(me.id);
    const served = parent && maySeeGoal(parent, me.id, pairs) && parent.level !== 'individual';
    if (!served) return refuse('not-found');
  }
  const today = dayAt(now, me.zone);
  const running = ({ level, to }: Goal): boolean => level === 'company' && to >= today;
  if (part.level === 'company' && (await stores.goal.all([])).filter(running).length >= COMPANY_GOALS_MAX)
    return refuse('enough-goals');
  const measurement = measurementOf(part.metric, part);
  const goal: Goal = {
    ...part,
    ...measurement,
    ...{ id: goalId.parse(newId()), version: 1, owner: ownerId, parent: parentId, cases: null },
    currency: measurement.unit === 'money' ? (part.currency ?? DEFAULT_CURRENCY) : null,
  };
  await stores.goal.insert(goal);
  await stores.goal.putValue(
    { goal: goal.id, asOf: today, source: 'hand', value: goal.value, cases: null, by: me.id, at: now },
    goal.owner,
  );
  await stores.publish({
    noun: 'goal',
    session: null,
    people: ownerId === null ? [me.id] : [me.id, ownerId],
  });
  return ok(await changedGoalView(context, goal));
};
