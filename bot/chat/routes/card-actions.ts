import { z } from 'zod';
import type { CardAction } from '../card-action.ts';
import type { ChatResult } from '../chat-answer.ts';
import { refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import { commitmentActions } from './actions/commitment.ts';
import { debriefActions } from './actions/debrief.ts';
import { helpTalkActions } from './actions/help-talk.ts';
import { leaveActions } from './actions/leave.ts';
import { pendingRecordActions } from './actions/pending-record.ts';
import { sessionActions } from './actions/session.ts';
import { sessionChangeActions } from './actions/session-change.ts';
import { timeActions } from './actions/times.ts';

/** Every verb of our cards. Add a new one in its noun's file, and a new noun's file as a line here. */
const byVerb = new Map(
  [
    ...commitmentActions,
    ...sessionActions,
    ...timeActions,
    ...helpTalkActions,
    ...debriefActions,
    ...pendingRecordActions,
    ...sessionChangeActions,
    ...leaveActions,
  ].map((one) => [one.verb, one] as const),
);

const sentAction = z.object({ verb: z.string() });

/** The tap in the data that a card has sent, verb included; null for data that no card of ours sends. */
export const cardActionIn = (sent: unknown): CardAction | null => {
  const read = sentAction.safeParse(sent);
  return (read.success && byVerb.get(read.data.verb)?.read(sent)) || null;
};

/** Answers a tap. */
export const answerCardAction = (context: ChatContext, action: CardAction | null): Promise<ChatResult> =>
  action?.answer(context) ?? Promise.resolve(refused(context, 'unclear-card'));
