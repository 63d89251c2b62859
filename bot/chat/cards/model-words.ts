import type { Source } from '../../../shared/domain/commitment.ts';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import type { Card } from './card.ts';

type Line = Readonly<{ source: Source }>;

/** Marks a card in which the words of one of those are a language model's: Teams then labels its message, and asks what people think of it. */
export const markedByModel = (card: Card, lines: readonly Line[]): Card =>
  lines.some(({ source }) => source === 'model') ? { ...card, byModel: true } : card;

/** The commitments whose words stand in a message's card. */
export const linesOf = (message: ChatMessage): readonly Line[] => {
  switch (message.kind) {
    case 'preparation':
      return message.commitments;
    case 'morning':
      return [...message.commitments, ...message.slipped];
    case 'week':
      return [...message.own, ...message.theirs];
    case 'recap':
      return message.steps;
    case 'bundle':
      return message.parts.flatMap(linesOf);
    case 'reminder-before':
    case 'reminder-after':
    case 'commitment-over':
    case 'commitment-moved':
    case 'help-wanted':
      return [message.commitment];
    case 'greeting':
    case 'preparation-over':
    case 'question-over':
    case 'usefulness':
    case 'usefulness-superseded':
    case 'plan-changed':
    case 'given-way':
    case 'own-leave':
    case 'departed':
    case 'series-removed':
    case 'handover':
    case 'handed-over':
    case 'meeting-left':
    case 'time-wanted':
    case 'missed':
    case 'debrief':
    case 'help-talk':
      return [];
  }
};
