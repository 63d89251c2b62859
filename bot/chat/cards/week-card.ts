import { dayAt } from '../../../shared/domain/time.ts';
import { timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf, CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  bulletList,
  card,
  dayFor,
  dueFor,
  givenNameOf,
  joinSentences,
  openTabAction,
  richText,
  sentenceCase,
  subtleText,
  userLine,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';
import { LINES, part, typeName } from './session-parts.ts';

type Message = ChatMessageOf<'week'>;

const sessionText = (reader: Reader, { startsAt, type, other }: Message['sessions'][number]): string =>
  say(reader.language, 'chat.week.session', {
    day: sentenceCase(dayFor(reader, dayAt(startsAt, reader.zone))),
    time: timeInWords(reader.language, startsAt, reader.zone),
    other: givenNameOf(other),
    type: typeName(reader, type),
  });

const ownText = (reader: Reader, { text, due }: CommitmentLine): string =>
  say(reader.language, 'chat.list.line', { text: userLine(text), day: dueFor(reader, due) });

const theirText = (reader: Reader, { owner, text, due }: CommitmentLine): string =>
  say(reader.language, 'chat.list.of', {
    name: givenNameOf(owner),
    text: userLine(text),
    day: dueFor(reader, due),
  });

/** What the week holds: sessions, what the reader has promised and what others have promised them. */
export const weekBody = (reader: Reader, { sessions, own, theirs }: Message): readonly Element[] => {
  const { language } = reader;
  return [
    ...part(
      say(language, 'chat.week.sessions'),
      bulletList(language, sessions, LINES, (one) => sessionText(reader, one)),
    ),
    ...part(
      say(language, 'chat.week.own'),
      bulletList(language, own, LINES, (one) => ownText(reader, one)),
    ),
    ...part(
      say(language, 'chat.week.theirs'),
      bulletList(language, theirs, LINES, (one) => theirText(reader, one)),
    ),
  ];
};

/** What the week holds, in a sentence: how much of each. */
export const weekText = ({ language }: Reader, { sessions, own, theirs }: Message): string =>
  say(language, 'chat.week.summary', {
    sessions: sessions.length,
    own: own.length,
    theirs: theirs.length,
  });

/** The overview of a week, where nothing else is due with it. */
export const weekCard = (reader: Reader, message: Message): Card => {
  const title = say(reader.language, 'chat.week');
  return card(
    joinSentences(title, weekText(reader, message)),
    [
      richText(title, { weight: 'Bolder' }),
      subtleText(weekText(reader, message)),
      ...weekBody(reader, message),
    ],
    [openTabAction(reader, null)],
  );
};
