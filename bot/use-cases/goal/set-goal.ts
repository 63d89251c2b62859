import type { GoalView } from '../../../shared/contracts/goal.ts';
import { COMPANY_GOALS_MAX } from '../../../shared/domain/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { changedGoalView } from './goal-view.ts';
import type { Uses } from '../stores.ts';

type NewGoal = Omit<Goal, 'id' | 'version' | 'owner' | 'parent'> &
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
  Uses<{ goal: 'all' | 'find' | 'insert'; person: 'several'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
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
  const goal: Goal = { ...part, id: goalId.parse(newId()), version: 1, owner: ownerId, parent: parentId };
  await stores.goal.insert(goal);
  await stores.publish({
    noun: 'goal',
    session: null,
    people: ownerId === null ? [me.id] : [me.id, ownerId],
  });
  return ok(await changedGoalView(context, goal));
};
