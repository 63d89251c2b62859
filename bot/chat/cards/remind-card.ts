import type { CalendarDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { card, dayFor, executeAction, openTabAction, richText, userText } from './card.ts';
import type { Card, Reader } from './card.ts';
import { markedByModel } from './model-words.ts';
import { answerDataOf } from './reminder-card.ts';

/** Tells that what somebody asks to be reminded of is promised already, by when; offers the day that they said. */
export const alreadyPromisedCard = (
  reader: Reader,
  commitment: CommitmentLine,
  to: CalendarDay | null,
): Card => {
  const { language } = reader;
  const { text, due } = commitment;
  const sentence = say(language, due === null ? 'chat.remind.known.dayless' : 'chat.remind.known', {
    ...{ commitment: userText(text), day: dayFor(reader, due) },
  });
  const known = card(
    sentence,
    [richText(sentence)],
    to === null || to === due
      ? [openTabAction(reader, null)]
      : [
          executeAction(say(language, 'chat.remind.move', { day: dayFor(reader, to) }), 'move-to', {
            ...answerDataOf(reader, commitment),
            to,
          }),
        ],
  );
  return markedByModel(known, [commitment]);
};
