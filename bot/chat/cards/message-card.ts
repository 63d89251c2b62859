import type { ChatMessage } from '../../use-cases/chat-message.ts';
import type { Card, Reader } from './card.ts';
import { bundleCard } from './bundle-card.ts';
import { commitmentCard, promiseMovedCard } from './commitment-card.ts';
import { givenWayCard } from './given-way-card.ts';
import { ownLeaveCard } from './own-leave-card.ts';
import { missedCard, seriesRemovedCard, timeWantedCard, planChangedCard } from './plan-card.ts';
import { departedCard } from './departed-card.ts';
import { debriefCard } from './debrief-card.ts';
import { helpTalkCard, helpWantedCard } from './help-card.ts';
import { handedOverCard, handoverCard, meetingLeftCard } from './handover-card.ts';
import { greetingCard } from './greeting-card.ts';
import { linesOf, markedByModel } from './model-words.ts';
import { morningCard } from './morning-card.ts';
import { commitmentOverCard, questionOverCard } from './over-card.ts';
import { preparationCard } from './preparation-card.ts';
import { preparationOverCard } from './preparation-over-card.ts';
import { recapCard } from './recap-card.ts';
import { weekCard } from './week-card.ts';
import { supersededUsefulnessCard, usefulnessCard } from './usefulness-card.ts';

const cardOf = (reader: Reader, message: ChatMessage): Card => {
  switch (message.kind) {
    case 'greeting':
      return greetingCard(reader, message);
    case 'preparation':
      return preparationCard(reader, message);
    case 'preparation-over':
      return preparationOverCard(reader, message);
    case 'morning':
      return morningCard(reader, message);
    case 'week':
      return weekCard(reader, message);
    case 'recap':
      return recapCard(reader, message);
    case 'reminder-before':
      return commitmentCard(reader, message.commitment, 'before', null, message.mayWait);
    case 'reminder-after':
      return commitmentCard(reader, message.commitment, 'after', null, message.mayWait);
    case 'commitment-over':
      return commitmentOverCard(reader, message);
    case 'question-over':
      return questionOverCard(reader, message);
    case 'bundle':
      return bundleCard(reader, message);
    case 'debrief':
      return debriefCard(reader, message);
    case 'usefulness':
      return usefulnessCard(reader, message);
    case 'usefulness-superseded':
      return supersededUsefulnessCard(reader, message.session);
    case 'commitment-moved':
      return promiseMovedCard(reader, message);
    case 'plan-changed':
      return planChangedCard(reader, message);
    case 'departed':
      return departedCard(reader, message);
    case 'given-way':
      return givenWayCard(reader, message);
    case 'own-leave':
      return ownLeaveCard(reader, message);
    case 'handover':
      return handoverCard(reader, message);
    case 'handed-over':
      return handedOverCard(reader, message);
    case 'meeting-left':
      return meetingLeftCard(reader, message);
    case 'series-removed':
      return seriesRemovedCard(reader, message);
    case 'time-wanted':
      return timeWantedCard(reader, message);
    case 'missed':
      return missedCard(reader, message);
    case 'help-wanted':
      return helpWantedCard(reader, message);
    case 'help-talk':
      return helpTalkCard(reader, message);
  }
};

/** The card of a message that the bot sends on its own initiative, for its reader. */
export const messageCard = (reader: Reader, message: ChatMessage): Card =>
  markedByModel(cardOf(reader, message), linesOf(message));
