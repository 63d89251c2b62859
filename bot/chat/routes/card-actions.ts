import { z } from 'zod';
import { messageCard } from '../cards/message-card.ts';
import { withOutboxKey } from '../cards/outbox-key.ts';
import type { CardAction } from '../card-action.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answeredKeys, offeredTimesKeys } from '../../use-cases/outbox/follow-card.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import { commitmentActions } from './actions/commitment.ts';
import { bundleActions } from './actions/bundle.ts';
import { debriefActions } from './actions/debrief.ts';
import { handoverActions } from './actions/handover.ts';
import { helpTalkActions } from './actions/help-talk.ts';
import { leaveActions } from './actions/leave.ts';
import { pendingRecordActions } from './actions/pending-record.ts';
import { sessionActions } from './actions/session.ts';
import { sessionChangeActions } from './actions/session-change.ts';
import { timeActions } from './actions/times.ts';
import { writtenStepActions } from './actions/written-step.ts';
import { observeChange } from './message.ts';

/** Every verb of our cards. Add a new one in its noun's file, and a new noun's file as a line here. */
const byVerb = new Map(
  [
    ...commitmentActions,
    ...sessionActions,
    ...timeActions,
    ...handoverActions,
    ...helpTalkActions,
    ...bundleActions,
    ...debriefActions,
    ...pendingRecordActions,
    ...sessionChangeActions,
    ...leaveActions,
    ...writtenStepActions,
  ].map((one) => [one.verb, one] as const),
);

const sentAction = z.object({ verb: z.string() });

/** The tap in the data that a card has sent, verb included; null for data that no card of ours sends. */
export const cardActionIn = (sent: unknown): CardAction | null => {
  const read = sentAction.safeParse(sent);
  return (read.success && byVerb.get(read.data.verb)?.read(sent)) || null;
};

/** Answers a tap. A card for several messages is answered with all of them as they are now. */
export const answerCardAction = async (
  context: ChatContext,
  action: CardAction | null,
): Promise<ChatResult> => {
  if (action === null) return refused(context, 'unclear-card');
  const { value: result, hasChanged } = await observeChange(context, (inner) => action.answer(inner));
  const { activity, stores, now } = context;
  if (result.ok && hasChanged && activity.replyToId != null)
    await stores.writtenMessage.noteChangeOn({ chat: activity.conversation.id, id: activity.replyToId }, now);
  const key = action.outbox;
  // An answered card doesn't ask again, with fewer times, once one of them passes; and its answer stands on it.
  const isAnswered = result.ok && !(result.value && 'notice' in result.value);
  if (isAnswered && key !== null)
    for (const keys of [offeredTimesKeys(key), answeredKeys(key)])
      await stores.outbox.withdrawOf(context.me.id, keys);
  const bundle = key === null ? null : await context.bundleNow(key);
  if (key === null || !bundle) return result;
  const card = withOutboxKey(messageCard(context.reader, bundle), key);
  if (result.ok) return answerCard(card);
  // What was refused in words is told in words, beside the unchanged card.
  return result.current && 'card' in result.current ? { ...result, current: { card } } : result;
};
