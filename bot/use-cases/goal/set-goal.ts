import type { GoalView } from '../../../shared/contracts/goal.ts';
import { measurementOf } from '../../../shared/coaching/metrics.ts';
import { DEFAULT_CURRENCY } from '../../../shared/domain/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { faultIn, goalTermsOf } from '../../../shared/domain/goal-terms.ts';
import type { TermsFault } from '../../../shared/domain/goal-terms.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { UseCase } from '../use-case.ts';
import { mayChange } from './changeable-goal.ts';
import { isCompanyFull } from './company-goals.ts';
import { changedGoalView } from './goal-view.ts';
import { whyNotServed } from './served-goal.ts';
import type { Uses } from '../stores.ts';

type NewGoal = Omit<Goal, 'id' | 'version' | 'owner' | 'parent' | 'cases' | 'saidOn'> &
  Readonly<{ ownerId: PersonId | null; parentId: GoalId | null }>;

/** Sets a goal (the company has three at most at a time), and tells everyone in the actor's rhythms whom it concerns. */
export const setGoal: UseCase<
  NewGoal,
  GoalView,
  'not-found' | 'not-yours-to-set' | TermsFault | 'enough-goals' | 'periods-apart',
  Uses<{
    goal: 'all' | 'find' | 'insert' | 'putValues';
    goalChange: 'insert';
    person: 'several';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { ownerId, parentId, ...part }) => {
  const { stores, me, now, newId } = context;
  const measurement = measurementOf(part.metric, part);
  const fault = faultIn({ ...part, ...measurement, parent: parentId });
  if (fault !== null) return refuse(fault);
  if (!(await mayChange(context, { level: part.level, owner: ownerId }))) return refuse('not-yours-to-set');
  const unserved = parentId === null ? null : await whyNotServed(context, parentId, part);
  if (unserved !== null) return refuse(unserved);
  const today = dayAt(now, me.zone);
  if (part.level === 'company' && (await isCompanyFull(stores, part, today))) return refuse('enough-goals');
  const goal: Goal = {
    ...part,
    ...measurement,
    ...{ id: goalId.parse(newId()), version: 1, owner: ownerId, parent: parentId, cases: null },
    saidOn: part.value === part.baseline ? null : today,
    currency: measurement.unit === 'money' ? (part.currency ?? DEFAULT_CURRENCY) : null,
  };
  await stores.goal.insert(goal);
  await stores.goal.putValues([
    { goal: goal.id, asOf: today, source: 'hand', value: goal.value, cases: null, by: me.id, at: now },
  ]);
  await stores.goalChange.insert({
    ...{ goal: goal.id, version: 1, owner: goal.owner, by: me.id, at: now, reason: '', answer: null },
    ...{ was: null, became: goalTermsOf(goal) },
  });
  await stores.publish({
    noun: 'goal',
    session: null,
    people: ownerId === null ? [me.id] : [me.id, ownerId],
  });
  return ok(await changedGoalView(context, goal));
};
