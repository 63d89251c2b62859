import type { GoalChangeAnswer } from '../../../shared/domain/goal-change.ts';
import { awaitsAnswerOf } from '../../../shared/domain/goal-change.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { bringPoint } from '../rhythm/bring-point.ts';
import type { BringPointStores } from '../rhythm/bring-point.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

type Answer = Readonly<{
  id: GoalId;
  /** Which change is answered. */
  version: number;
  answer: GoalChangeAnswer;
  /** What to ask, for the next agenda of the two; null when nothing is asked. */
  question: string | null;
}>;

/** Says of a change to one's own goal that it is right, or asks about it the next time the two meet. */
export const answerGoalChange: UseCase<
  Answer,
  Record<string, never>,
  'not-found' | 'already-answered' | 'agenda-full',
  BringPointStores & Uses<{ goalChange: 'answer' | 'ofGoal'; publish: true; rhythm: 'ofRep' }>
> = async (context, { id, version, answer, question }) => {
  const { stores, me, now } = context;
  const change = (await stores.goalChange.ofGoal(id)).find((one) => one.version === version);
  if (!change || change.owner !== me.id || change.by === me.id) return refuse('not-found');
  // Who set it may no longer be the rep's manager: then it is asked of the one who is. While nobody is, it waits for whoever comes.
  const rhythms = await stores.rhythm.ofRep(me.id);
  const rhythm = rhythms.find(({ manager }) => manager === change.by) ?? rhythms[0];
  if (!rhythm) return refuse('not-found');
  if (!awaitsAnswerOf(change, me.id) || !(await stores.goalChange.answer(change, answer, now)))
    return refuse('already-answered');
  if (question !== null) {
    const brought = await bringPoint(context, { id: rhythm.id, text: question });
    if (!brought.ok) return refuse(brought.refusal);
  }
  await stores.publish({ noun: 'goal', session: null, people: [me.id, change.by] });
  return ok({});
};
