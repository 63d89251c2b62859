import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf } from '../../use-cases/chat-message.ts';
import {
  droppedCard,
  helpNotedCard,
  keptCard,
  laterCard,
  movedCard,
  supersededReminderCard,
} from './answered-card.ts';
import {
  card,
  givenNameOf,
  openTabAction,
  richTextWithBold,
  subtleText,
  userLine,
  userText,
} from './card.ts';
import type { Card, Reader } from './card.ts';
import { goesAlongText, handoverAnsweredCard } from './handover-card.ts';
import { typeName } from './session-parts.ts';
import { usefulnessAnsweredCard, usefulnessThanks } from './usefulness-card.ts';

/** A reminder that has passed unanswered: the two take it up when they meet. Its day is a date, since the card stands for long. */
const passedReminderCard = (reader: Reader, { text, due }: Parameters<typeof keptCard>[1]): Card => {
  const { language } = reader;
  const commitment = userText(text);
  const day = due === null ? say(language, 'chat.due.none') : shortDay(language, due);
  const then = say(language, 'chat.over.passed.then');
  return card(
    [say(language, 'chat.over.passed', { day, commitment }), then].join(' '),
    [richTextWithBold(language, 'chat.over.passed', { day }, 'commitment', commitment), subtleText(then)],
    [openTabAction(reader, null)],
  );
};

/** What became of a commitment whose reminder was sent; there is nothing left to answer. */
export const commitmentOverCard = (reader: Reader, message: ChatMessageOf<'commitment-over'>): Card => {
  const { commitment } = message;
  switch (message.what) {
    case 'answered':
      return commitment.state === 'dropped' ? droppedCard(reader, commitment) : keptCard(reader, commitment);
    case 'moved':
      return movedCard(reader, commitment);
    case 'help':
      return helpNotedCard(reader, commitment, message.next);
    case 'later':
      return laterCard(reader, commitment, message.at);
    case 'superseded':
      return supersededReminderCard(reader, commitment);
    case 'passed':
      return passedReminderCard(reader, commitment);
  }
};

/** What became of a question, in a sentence; its day is a date. */
export const questionOverText = (reader: Reader, message: ChatMessageOf<'question-over'>): string => {
  const { language, zone } = reader;
  switch (message.about) {
    case 'session':
      return message.score === null
        ? say(language, 'chat.over.session', {
            type: typeName(reader, message.session.type),
            day: shortDay(language, dayAt(message.session.startsAt, zone)),
          })
        : usefulnessThanks(reader, message.score);
    case 'meeting':
      return say(language, 'chat.over.meeting', {
        customer: userLine(message.customer),
        day: shortDay(language, dayAt(message.at, zone)),
        answered: message.isAnswered ? 'yes' : 'no',
      });
    case 'morning':
      return say(language, 'chat.over.morning', { day: shortDay(language, message.day) });
    case 'time':
      return say(language, `chat.over.time.${message.what}`, {
        other: givenNameOf(message.rep),
        day: shortDay(language, dayAt(message.at, zone)),
        time: timeInWords(language, message.at, zone),
      });
    case 'help':
      return say(language, 'chat.over.help', {
        name: givenNameOf(message.from),
        commitment: userLine(message.commitment),
        state: message.state,
      });
    case 'handover':
      return goesAlongText(reader, message.choice, message);
    case 'nothing':
      return say(language, 'chat.over.nothing');
  }
};

/** A question that no longer asks. */
export const questionOverCard = (reader: Reader, message: ChatMessageOf<'question-over'>): Card => {
  if (message.about === 'session' && message.score !== null)
    return usefulnessAnsweredCard(reader, message.score);
  if (message.about === 'handover') return handoverAnsweredCard(reader, message.choice, message);
  const text = questionOverText(reader, message);
  return card(text, [subtleText(text)], message.about === 'morning' ? [openTabAction(reader, null)] : []);
};
