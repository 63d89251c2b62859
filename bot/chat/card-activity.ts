import { CardFactory, MessageFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { cardAsSent } from './cards/card.ts';
import type { Card } from './cards/card.ts';

/**
 * What Teams labels as made by AI, with buttons for what people think of it, in words of its own (Microsoft Learn, "Bot messages with AI-generated
 * content": one root message entity, and `feedbackLoop`).
 */
const MADE_BY_MODEL: Pick<Activity, 'entities' | 'channelData'> = {
  entities: [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: ['AIGeneratedContent'],
    },
  ],
  channelData: { feedbackLoop: { type: 'default' } },
};

/** A message with one card. `summary` is the text of the notification. */
export const cardActivity = (card: Card): Partial<Activity> => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(cardAsSent(card))),
  summary: card.speak,
  ...(card.byModel === true && MADE_BY_MODEL),
});
