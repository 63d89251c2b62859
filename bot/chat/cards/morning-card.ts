import { dayAt, wallTimeAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { longDay, shortDay, timeInWords } from '../../../shared/words/days.ts';
import { reasonInWords } from '../../../shared/words/reason-in-words.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import {
  buttonTitle,
  sentenceCase,
  card,
  dayFor,
  executeAction,
  givenNameOf,
  joinSentences,
  readersToday,
  userLine,
  bulletList,
  userName,
  openTabAction,
  subtleText,
  richText,
  userText,
} from './card.ts';
import type { Card, CardButton, Element, Reader } from './card.ts';
import { momentFor } from './plan-card.ts';
import { reminderAnswers } from './reminder-card.ts';
import { LINES, typeName, sessionPlace, part } from './session-parts.ts';

type Message = Extract<ChatMessage, { kind: 'morning' }>;

/** Why the session has its type, or what is suggested instead. */
const suggestionLine = (
  reader: Reader,
  { type, rep, suggestion }: Message['sessions'][number],
): readonly Element[] => {
  if (!suggestion) return [];
  const { language } = reader;
  const about = {
    ...{ type: suggestion.type, rep: givenNameOf(rep), reader: 'manager' as const },
    isSuggested: true,
  };
  const values = Object.fromEntries(
    Object.entries(suggestion.reason.values).map(([of, value]) => [
      of,
      typeof value === 'object'
        ? userLine(value[language])
        : typeof value === 'string' && of !== 'day'
          ? userLine(value)
          : value,
    ]),
  );
  const reason = userText(
    reasonInWords(language, { id: suggestion.reason.id, values }, about, reader.typeNames),
  );
  return [
    subtleText(
      suggestion.type === type
        ? reason
        : say(language, 'chat.morning.suggestion', { type: typeName(reader, suggestion.type), reason }),
    ),
  ];
};

type EndedSession = Message['ended'][number];

/** Asks about one by its day, time and type: there may be several with the same rep on one day. */
const endedText = (reader: Reader, { question, rep, startedAt, type }: EndedSession): string =>
  say(reader.language, `chat.ended.${question}`, {
    rep: givenNameOf(rep),
    ...momentFor(reader, startedAt),
    type: typeName(reader, type),
  });

const askedNextText = (reader: Reader, { rep, startedAt, type }: EndedSession): string => {
  const { day, time } = momentFor(reader, startedAt);
  const values = {
    day: sentenceCase(day),
    time,
    rep: givenNameOf(rep),
    type: buttonTitle(typeName(reader, type)),
  };
  return say(reader.language, 'chat.morning.session', values);
};

/** How many that are asked about later are named. */
const NEXT_LINES = 2;

/** The first is asked about, and the buttons are its; the others are asked about once that is answered. */
const endedBody = (reader: Reader, [first, ...rest]: Message['ended']): readonly Element[] =>
  first === undefined
    ? []
    : [
        richText(endedText(reader, first)),
        ...part(
          say(reader.language, 'chat.ended.next'),
          bulletList(reader.language, rest, NEXT_LINES, (one) => askedNextText(reader, one)),
        ),
      ];

/** Buttons for the first ended session; and *Påminn mig senare i dag* for what was promised. */
export const morningActions = (
  reader: Reader,
  { day, later: again, ended: [first] }: Message,
): readonly CardButton[] => {
  const later =
    again === 'offered'
      ? [
          executeAction(say(reader.language, 'chat.later'), 'morning-later', {
            ...{ day, ...(reader.person !== null && { for: reader.person }) },
          }),
        ]
      : [];
  if (!first) return later;
  const { language } = reader;
  const answer = (words: 'yes' | 'no' | 'not-held', held: boolean) =>
    executeAction(say(language, `chat.ended.${words}`), 'session-held', {
      ...{ session: first.id, held, day },
      ...(reader.person !== null && { for: reader.person }),
    });
  return first.question === 'held'
    ? [answer('yes', true), answer('no', false), ...later]
    : [
        openTabAction(reader, sessionPlace(first.id), 'chat.ended.finish'),
        answer('not-held', false),
        ...later,
      ];
};

/** How many leaves are told: they are seen in the team too. */
const LEAVE_LINES = 2;

/** Leave found in a calendar: no session is planned then, and it is changed where it stands. */
const leaveText = ({ language }: Reader, { of, from, to }: Message['leave'][number]): string => {
  const first = shortDay(language, from);
  const days = from === to ? first : `${first} – ${shortDay(language, to)}`;
  return of === null
    ? say(language, 'chat.morning.leave.own', { days })
    : say(language, 'chat.morning.leave', { name: givenNameOf(of), days });
};

/** That the team has become part of the overview: the manager sees it first. */
const overviewText = (reader: Reader, { overviewFrom }: Message): readonly string[] =>
  overviewFrom === undefined
    ? []
    : [say(reader.language, 'chat.morning.overview', { day: dayFor(reader, overviewFrom) })];

const sessionText = (reader: Reader, one: Message['sessions'][number]): string =>
  say(reader.language, 'chat.morning.session', {
    day: sentenceCase(dayFor(reader, dayAt(one.startsAt, reader.zone))),
    time: timeInWords(reader.language, one.startsAt, reader.zone),
    rep: userName(one.rep),
    type: typeName(reader, one.type),
  });

const isLate = ({ day }: Message, { due }: Message['commitments'][number]): boolean =>
  due !== null && due < day;

const commitmentText = (reader: Reader, message: Message, one: Message['commitments'][number]): string =>
  say(reader.language, 'chat.morning.commitment', {
    text: userLine(one.text),
    name: givenNameOf(one.promisedTo),
    // Whoever is named in the promise isn't named after it as well.
    to: one.text.includes(givenNameOf(one.promisedTo)) ? 'said' : 'unsaid',
    late: isLate(message, one) ? 'yes' : 'no',
    day: dayFor(reader, one.due),
  });

/** How many are named where one has its answers. */
const LATE_LINES = 3;

/** What the manager has promised, the first that is late with its answers. */
const commitmentsBody = (reader: Reader, message: Message): readonly Element[] => {
  const { language } = reader;
  const line = (one: Message['commitments'][number]) => commitmentText(reader, message, one);
  const late = message.commitments.find((one) => isLate(message, one));
  if (late === undefined) return bulletList(language, message.commitments, LINES, line);
  const others = message.commitments.filter((one) => one !== late);
  return [
    ...bulletList(language, [late], 1, line),
    { type: 'ActionSet', actions: reminderAnswers(reader, late) },
    ...bulletList(language, others, LATE_LINES - 1, line),
  ];
};

const slippedText = (reader: Reader, one: Message['slipped'][number]): string =>
  say(reader.language, 'chat.morning.slip', {
    name: givenNameOf(one.owner),
    text: userLine(one.text),
    day: dayFor(reader, one.due),
  });

/** Until when one says good morning. */
const MORNING_ENDS = '11:00' as WallTime;

/** The day's name as a card's title, with a good morning while it is one. */
export const dayTitle = (reader: Reader, day: CalendarDay): string => {
  const named = sentenceCase(longDay(reader.language, day));
  const isMorning = wallTimeAt(reader.now, reader.zone) < MORNING_ENDS;
  return isMorning && readersToday(reader) === day
    ? say(reader.language, 'chat.bundle.morning', { day: named })
    : named;
};

/** What the day holds for a manager. */
export const morningBody = (reader: Reader, message: Message): readonly Element[] => {
  const { language } = reader;
  return [
    ...message.sessions
      .slice(0, LINES)
      .flatMap((one) => [
        richText(sessionText(reader, one), {}, 'Medium'),
        ...suggestionLine(reader, one),
        ...one.added
          .slice(0, 3)
          .map((text) => subtleText(say(language, 'chat.morning.added', { text: userLine(text) }))),
        ...(one.added.length > 3
          ? [subtleText(say(language, 'chat.more', { count: one.added.length - 3 }))]
          : []),
      ]),
    ...(message.sessions.length > LINES
      ? [subtleText(say(language, 'chat.more', { count: message.sessions.length - LINES }))]
      : []),
    ...part(say(language, 'chat.morning.commitments'), commitmentsBody(reader, message)),
    ...(message.later === undefined || message.later === 'offered'
      ? []
      : [subtleText(say(language, 'chat.later.morning', momentFor(reader, message.later)))]),
    ...part(
      say(language, 'chat.morning.slipped'),
      bulletList(language, message.slipped, LINES, (one) => slippedText(reader, one)),
    ),
    ...message.leave.slice(0, LEAVE_LINES).map((one) => richText(leaveText(reader, one), {}, 'Medium')),
    ...(message.leave.length > LEAVE_LINES
      ? [subtleText(say(language, 'chat.more', { count: message.leave.length - LEAVE_LINES }))]
      : []),
    ...endedBody(reader, message.ended),
    ...overviewText(reader, message).map((text) => richText(text)),
  ];
};

/** The manager's one card of the day, in the morning. */
export const morningCard = (reader: Reader, message: Message): Card => {
  const title = dayTitle(reader, message.day);
  const told = [
    ...message.sessions.map((one) => sessionText(reader, one)),
    ...message.ended.map((one, nth) => (nth === 0 ? endedText(reader, one) : askedNextText(reader, one))),
    ...message.commitments.map((one) => commitmentText(reader, message, one)),
    ...message.slipped.map((one) => slippedText(reader, one)),
    ...message.leave.map((one) => leaveText(reader, one)),
    ...overviewText(reader, message),
  ];
  return card(
    joinSentences(title, ...told.slice(0, LINES)),
    [richText(title, { weight: 'Bolder' }), ...morningBody(reader, message)],
    [...morningActions(reader, message), openTabAction(reader, null)],
  );
};
