import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { cardActivity } from './card-activity.ts';
import { cardAsSent } from './cards/card.ts';
import type { Card } from './cards/card.ts';
import { ConnectorRefusal } from './connector-client.ts';
import { answerCards } from './chat-answer.ts';
import type { ChatAnswer, PlacedCard } from './chat-answer.ts';

/** A message that an answer became: the `position`th answer to the message it answers. */
export type SentAnswer = Readonly<{ position: number; activityId: string }>;

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
export const replyText = async (turnContext: TurnContext, text: string): Promise<string> =>
  (await patiently(() => turnContext.sendActivity({ type: 'message', text, textFormat: 'plain' })))?.id ?? '';

/** Replaces the card that was tapped, for everyone who sees it. */
export const replaceCard = async (
  turnContext: TurnContext,
  activityId: string,
  card: Card,
): Promise<void> => {
  const activity: Partial<Activity> = { ...cardActivity(card), id: activityId };
  await patiently(() => turnContext.updateActivity(activity));
};

const sendCard = async (turnContext: TurnContext, card: Card): Promise<string> =>
  (await patiently(() => turnContext.sendActivity(cardActivity(card))))?.id ?? '';

/** Statuses that say that the earlier message is gone, or can't be replaced. */
const NOT_REPLACED = new Set([400, 403, 404]);

/** Puts a card where an earlier one stands, or in a new message, if that is gone. */
export const placeCard = async (turnContext: TurnContext, { card, at }: PlacedCard): Promise<string> => {
  if (at === null) return sendCard(turnContext, card);
  try {
    await replaceCard(turnContext, at, card);
    return at;
  } catch (error) {
    if (!(error instanceof ConnectorRefusal) || !NOT_REPLACED.has(error.status)) throw error;
    return sendCard(turnContext, card);
  }
};

/** Gives the answer to a message, and tells which messages it became. */
export const reply = async (turnContext: TurnContext, answer: ChatAnswer): Promise<readonly SentAnswer[]> => {
  if ('notice' in answer) return [{ position: 0, activityId: await replyText(turnContext, answer.notice) }];
  const placed: readonly PlacedCard[] =
    'placed' in answer
      ? answer.placed
      : answerCards(answer).map((card, position) => ({ card, at: null, position }));
  const sent: SentAnswer[] = [];
  // A message for each: a tap on one card replaces the message that it is in.
  for (const one of placed) {
    const activityId = await placeCard(turnContext, one);
    if (one.position !== null) sent.push({ position: one.position, activityId });
  }
  return sent;
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
          : { statusCode: 200, type: ADAPTIVE, value: answerCards(answer).map(cardAsSent)[0] },
    },
  });
};
