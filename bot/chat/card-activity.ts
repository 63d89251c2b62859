import { CardFactory, MessageFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Card } from './cards/card.ts';

/** A message that is one card. `summary` is what the notification says. */
export const cardActivity = (card: Card): Partial<Activity> => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  summary: card.speak,
});
