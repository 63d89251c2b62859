import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { cardActivity } from './card-activity.ts';
import type { Card } from './cards/card.ts';
import { ConnectorRefusal } from './connector-client.ts';
import { answerCards } from './chat-answer.ts';
import type { ChatAnswer } from './chat-answer.ts';

/** Statuses that are safe to try again, since nothing was done: too many at once, or a wrong moment. */
const TRY_AGAIN = new Set([412, 429]);
/** How long somebody who has just written may wait for us to try again, in milliseconds. */
const PATIENCE = 3000;

const patiently = async <Value>(attempt: () => Promise<Value>): Promise<Value> => {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ConnectorRefusal) || !TRY_AGAIN.has(error.status)) throw error;
    await wait(Math.min((error.retryAfterSeconds ?? 1) * 1000, PATIENCE));
    return attempt();
  }
};

/** Sends plain text, so that nobody's words become a link or a heading. */
export const replyText = async (turnContext: TurnContext, text: string): Promise<void> => {
  await patiently(() => turnContext.sendActivity({ type: 'message', text, textFormat: 'plain' }));
};

export const reply = async (turnContext: TurnContext, answer: ChatAnswer): Promise<void> => {
  if ('notice' in answer) return replyText(turnContext, answer.notice);
  // A message for each: a tap on one card replaces the message that it is in.
  for (const card of answerCards(answer)) await patiently(() => turnContext.sendActivity(cardActivity(card)));
};

/** Replaces the card that was tapped, for everyone who sees it. */
export const replaceCard = async (
  turnContext: TurnContext,
  activityId: string,
  card: Card,
): Promise<void> => {
  const activity: Partial<Activity> = { ...cardActivity(card), id: activityId };
  await patiently(() => turnContext.updateActivity(activity));
};

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/** Answers an `adaptiveCard/action` invoke. (Microsoft Learn, "Universal Actions for Adaptive Cards") */
export const answerInvoke = async (turnContext: TurnContext, answer: ChatAnswer): Promise<void> => {
  await turnContext.sendActivity({
    type: 'invokeResponse',
    value: {
      status: 200,
      body:
        'notice' in answer
          ? { statusCode: 200, type: MESSAGE, value: answer.notice }
          : { statusCode: 200, type: ADAPTIVE, value: answerCards(answer)[0] },
    },
  });
};
