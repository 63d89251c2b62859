import { workingDayAfter } from '../../../shared/domain/working-days.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  card,
  executeAction,
  givenNameOf,
  joinSentences,
  richTextWithBold,
  readersToday,
  userText,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';

/** The commitment recorded from a sentence; asks once for the day if none was said. */
export const capturedCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const { language } = reader;
  const text = userText(commitment.text);
  const values = { name: givenNameOf(commitment.owner) };
  const data = { id: commitment.id, version: commitment.version };
  const dayInput = (day: CalendarDay | null): Element => ({
    type: 'Input.Date',
    id: 'due',
    label: say(language, 'nudge.date'),
    min: readersToday(reader),
    ...(day !== null && { value: day }),
  });
  if (commitment.due === null)
    return card(
      joinSentences(
        say(language, 'chat.captured.dayless', { ...values, commitment: text }),
        say(language, 'nudge.date'),
      ),
      [
        richTextWithBold(language, 'chat.captured.dayless', values, 'commitment', text),
        dayInput(workingDayAfter(readersToday(reader), reader.daysOff)),
      ],
      [
        executeAction(say(language, 'chat.save'), 'change', data),
        executeAction(say(language, 'chat.due.none.keep'), 'right', data),
      ],
    );
  const day = shortDay(language, commitment.due);
  return card(
    say(language, 'chat.captured', { ...values, day, commitment: text }),
    [richTextWithBold(language, 'chat.captured', { ...values, day }, 'commitment', text)],
    [
      executeAction(say(language, 'chat.captured.right'), 'right', data),
      {
        type: 'Action.ShowCard',
        title: say(language, 'chat.captured.change'),
        card: {
          type: 'AdaptiveCard',
          version: '1.5',
          body: [
            {
              type: 'Input.Text',
              id: 'text',
              label: say(language, 'chat.step'),
              value: text,
              maxLength: 500,
              isMultiline: true,
              isRequired: true,
              errorMessage: say(language, 'chat.unsaid.text'),
            },
            dayInput(commitment.due),
          ],
          actions: [executeAction(say(language, 'chat.save'), 'change', data)],
        },
      },
    ],
  );
};
