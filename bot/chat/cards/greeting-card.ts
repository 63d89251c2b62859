import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import {
  card,
  executeAction,
  givenNameOf,
  joinSentences,
  openTabAction,
  subtleText,
  richText,
  richTextWithBold,
  typedText,
  userText,
} from './card.ts';
import type { CardButton, Card, Element, Reader } from './card.ts';

type Message = Extract<ChatMessage, { kind: 'greeting' }>;

/** A field for a point to raise, and the button that sends it; `value` is what has been typed. */
const asking = (
  { language, person }: Reader,
  rhythm: RhythmId,
  value: string,
): Readonly<{ input: Element; bring: CardButton }> => ({
  input: {
    type: 'Input.Text',
    id: 'text',
    label: say(language, 'chat.point.ask'),
    maxLength: AGENDA_TEXT_MAX,
    isRequired: true,
    errorMessage: say(language, 'chat.unsaid.text'),
    ...(value !== '' && { value }),
  },
  bring: executeAction(say(language, 'chat.point.add'), 'bring-point', {
    rhythm,
    ...(person !== null && { for: person }),
  }),
});

/** The first card a rep gets, if the manager has chosen to send it: what Kadens is for, who sees what, and one point to raise. */
export const greetingCard = (reader: Reader, { rhythm, person, manager }: Message): Card => {
  const text = say(reader.language, 'chat.greeting', {
    name: givenNameOf(person),
    manager: givenNameOf(manager),
  });
  const { input, bring } = asking(reader, rhythm, '');
  return card(
    text,
    [richText(text), subtleText(say(reader.language, 'chat.greeting.privacy')), input],
    [bring, openTabAction(reader, null)],
  );
};

/** The same question again, with the fault in the answer and the text typed. */
export const pointAgainCard = (reader: Reader, rhythm: RhythmId, text: string): Card => {
  const why =
    text === ''
      ? say(reader.language, 'chat.point.empty')
      : say(reader.language, 'chat.point.too-long', {
          count: text.length,
          max: AGENDA_TEXT_MAX,
        });
  const { input, bring } = asking(reader, rhythm, typedText(text));
  return card(why, [richText(why), input], [bring]);
};

/** The point to be raised, and when. It is read again later, so its day is a date. */
export const pointBroughtCard = (
  reader: Reader,
  text: string,
  { other, next }: Readonly<{ other: Readonly<{ name: string }>; next: Instant | null }>,
): Card => {
  const { language } = reader;
  const then =
    next === null
      ? say(language, 'chat.point.then.unplanned', { other: givenNameOf(other) })
      : say(language, 'chat.point.then', {
          other: givenNameOf(other),
          day: shortDay(language, dayAt(next, reader.zone)),
          time: timeInWords(language, next, reader.zone),
        });
  return card(
    joinSentences(say(language, 'chat.point.added', { text: userText(text) }), then),
    [richTextWithBold(language, 'chat.point.added', {}, 'text', userText(text)), subtleText(then)],
    [openTabAction(reader, null)],
  );
};
