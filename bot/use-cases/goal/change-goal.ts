import { closesCircle } from '../../../shared/coaching/goal-cascade.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { changedTerms, faultIn, goalTermsOf } from '../../../shared/domain/goal-terms.ts';
import type { GoalTerms, TermsFault } from '../../../shared/domain/goal-terms.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { changeableGoal, saveGoal } from './changeable-goal.ts';
import type { ChangeGoalRefusal, ChangeGoalStores } from './changeable-goal.ts';
import { isCompanyFull } from './company-goals.ts';
import { changedGoalView } from './goal-view.ts';
import { whyNotServed } from './served-goal.ts';
import type { Uses } from '../stores.ts';

type NewTerms = Omit<GoalTerms, 'parent'> &
  Readonly<{ id: GoalId; version: number; parentId: GoalId | null; reason: string }>;

/** Whether a goal would come to serve itself. The parent is locked after the goal, in the order of their ids. */
const closes = async (
  { stores }: UseCaseContext<Uses<{ goal: 'find' }>>,
  goal: GoalId,
  parent: GoalId,
): Promise<boolean> => {
  const parents = new Map<GoalId, GoalId | null>();
  for (let at: GoalId | null = parent; at !== null && !parents.has(at); at = parents.get(at) ?? null)
    parents.set(at, (await stores.goal.find(at))?.parent ?? null);
  return closesCircle(goal, parent, (id) => parents.get(id) ?? null);
};

/** Changes what is agreed about a goal, and keeps from what to what, who and why; without a difference nothing happens. */
export const changeGoal: UseCase<
  NewTerms,
  GoalView,
  ChangeGoalRefusal | TermsFault | 'enough-goals' | 'goal-circle' | 'periods-apart',
  ChangeGoalStores & Uses<{ goal: 'all'; goalChange: 'insert' }>
> = async (context, { id, version, parentId, reason, ...part }) => {
  const { stores, me, now } = context;
  // Two goals that are changed to serve each other at once wait for one another here.
  for (const each of [id, ...(parentId === null ? [] : [parentId])].sort()) await stores.goal.lock(each);
  const found = await changeableGoal(context, { id, version });
  if (!found.ok) return found;
  const goal = found.value;
  const became = { ...goal, ...part, parent: parentId };
  const fault = faultIn(became);
  if (fault !== null) return refuse(fault);
  const changed = changedTerms(goal, became);
  if (parentId !== null && changed.some((term) => term === 'parent' || term === 'period')) {
    const unserved = await whyNotServed(context, parentId, became);
    // What it served before, it may serve still, whether or not the actor could choose it now.
    if (unserved === 'periods-apart' || (unserved && parentId !== goal.parent)) return refuse(unserved);
    if (await closes(context, id, parentId)) return refuse('goal-circle');
  }
  const moves = goal.level === 'company' && changed.includes('period');
  if (moves && (await isCompanyFull(stores, became, dayAt(now, me.zone)))) return refuse('enough-goals');
  if (changed.length === 0) return ok(await changedGoalView(context, goal));
  await stores.goalChange.insert({
    ...{ goal: id, version: version + 1, owner: goal.owner, by: me.id, at: now, reason, answer: null },
    ...{ was: goalTermsOf(goal), became: goalTermsOf(became) },
  });
  return ok(await saveGoal(context, became));
};
