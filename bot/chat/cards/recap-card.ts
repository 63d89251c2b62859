import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import {
  card,
  dayFor,
  givenNameOf,
  userLine,
  bulletList,
  userName,
  openTabAction,
  subtleText,
  richText,
} from './card.ts';
import type { Card, Reader } from './card.ts';
import { LINES, typeName, sessionPlace, part } from './session-parts.ts';

type Message = Extract<ChatMessage, { kind: 'recap' }>;

/** The most lines in a part, so that it fits Teams' size limit. */
const RECAP_LINES = 12;

/** What the two agreed on. It is read again later, so its days are dates. */
export const recapCard = (reader: Reader, message: Message): Card => {
  const { language } = reader;
  const next =
    message.next === null
      ? null
      : say(language, 'chat.recap.next', {
          day: shortDay(language, dayAt(message.next, reader.zone)),
          time: timeInWords(language, message.next, reader.zone),
        });
  const none =
    message.noStepReason === null || message.noStepReason.trim() === ''
      ? say(language, 'chat.recap.none.unsaid')
      : say(language, 'chat.recap.none', { reason: userLine(message.noStepReason) });
  const steps = bulletList(language, message.steps, RECAP_LINES, (step) =>
    say(language, 'chat.recap.step', {
      name: givenNameOf(step.owner),
      text: userLine(step.text),
      day: step.due === null ? dayFor(reader, null) : shortDay(language, step.due),
    }),
  );
  return card(
    [say(language, 'chat.recap'), ...(next === null ? [] : [next])].join('. '),
    [
      richText(say(language, 'chat.recap'), { weight: 'Bolder' }),
      subtleText(
        say(language, 'chat.recap.of', {
          manager: userName(message.session.manager),
          rep: userName(message.session.rep),
          type: typeName(reader, message.session.type),
        }),
      ),
      ...part(
        say(language, 'chat.recap.decisions'),
        bulletList(language, message.decisions, LINES, userLine),
      ),
      ...(message.steps.length === 0 ? [richText(none)] : part(say(language, 'chat.recap.steps'), steps)),
      ...(next === null ? [] : [richText(next, {}, 'Medium')]),
    ],
    [openTabAction(reader, sessionPlace(message.session.id), 'chat.open.session')],
  );
};
