import { z } from 'zod';
import { modelMonthOf } from '../../../shared/domain/model.ts';
import { ok } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { ChatContext } from '../chat-context.ts';
import type { ChatResult } from '../chat-answer.ts';

/** What somebody has answered to Teams' own buttons below a message that is labelled as made by AI. What they wrote with it is not read. */
const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** Whether an invoke tells what somebody thinks of a message (Microsoft Learn, "Bot messages with AI-generated content"). */
export const isModelFeedback = (activity: Readonly<{ type: string; name?: string | null }>): boolean =>
  activity.type === 'invoke' && activity.name === 'message/submitAction';

/** Counts what somebody thinks of a model's words: how many in a month, and never who. */
export const countModelFeedback = async (
  { stores, now }: ChatContext,
  value: unknown,
): Promise<ChatResult> => {
  const told = feedback.safeParse(value);
  if (!told.success) return ok(null);
  const { zone } = await stores.organisation();
  await stores.model.countReaction(modelMonthOf(dayAt(now, zone)), told.data.actionValue.reaction);
  return ok(null);
};
