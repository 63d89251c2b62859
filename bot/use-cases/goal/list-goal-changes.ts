import type { z } from 'zod';
import type { listGoalChanges as contract } from '../../../shared/contracts/goal-change.ts';
import { awaitsAnswerOf } from '../../../shared/domain/goal-change.ts';
import type { GoalTermsChange } from '../../../shared/domain/goal-change.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import { goalChangeViews } from './goal-change-view.ts';
import type { Uses } from '../stores.ts';

/** The latest change of each goal. */
const latestOfEach = (changes: readonly GoalTermsChange[]): readonly GoalTermsChange[] =>
  changes.filter(({ goal }, nth) => changes.findIndex((one) => one.goal === goal) === nth);

/**
 * What others have set or changed about the actor's own goals, and the actor has not answered: an older change waits no longer, and while
 * nobody coaches the actor, and could be asked, each waits for whoever comes. And which of them were taken away, as long as they can be brought back.
 */
export const listGoalChanges = async ({
  stores,
  me,
  now,
}: UseCaseContext<
  Uses<{ goal: 'removedOf' | 'several'; goalChange: 'ofOwner'; person: 'several'; rhythm: 'ofPerson' }>
>): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const pairs = await stores.rhythm.ofPerson(me.id);
  const isCoached = pairs.some(({ rep }) => rep === me.id);
  const waiting = latestOfEach(await stores.goalChange.ofOwner(me.id)).filter(
    (one) => isCoached && awaitsAnswerOf(one, me.id),
  );
  const goals = await stores.goal.several(waiting.map(({ goal }) => goal));
  const today = dayAt(now, me.zone);
  const running = waiting.flatMap((change) => {
    const goal = goals.get(change.goal);
    return goal && goal.to >= today ? [{ goal, change }] : [];
  });
  const views = await goalChangeViews(
    stores,
    running.map(({ change }) => change),
    me.id,
    (one) => maySeeGoal(one, me.id, pairs),
  );
  const changes = views.flatMap((change, nth) => {
    const goal = running[nth]?.goal;
    if (!goal) return [];
    const { id, name, unit, currency } = goal;
    return [{ goal: { id, name, unit, currency }, change }];
  });
  const removed = (await stores.goal.removedOf(me.id)).filter(({ level }) => level === 'individual');
  return ok({ changes, removed: removed.map(({ id, name }) => ({ id, name })) });
};
