import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { reasonInWords } from '../../../shared/words/reason-in-words.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage, CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  capitalised,
  card,
  dayFor,
  execute,
  firstName,
  heading,
  line,
  lines,
  name,
  open,
  quiet,
  refreshing,
  said,
  words,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';

type Message<Kind extends ChatMessage['kind']> = Extract<ChatMessage, { kind: Kind }>;

/** How many lines a part of a card has at most, so that it fits a phone and Teams' size. */
const LINES = 6;
const RECAP_LINES = 12;

const typeName = ({ typeNames }: Reader, type: ConversationType): string =>
  name({ name: typeNames.of(type) });
/** The place in the personal tab where a session is. */
export const sessionPlace = (session: SessionId): string => `session:${session}`;
/** The same, where it gets another time. */
export const movePlace = (session: SessionId): string => `move:${session}`;
/** The same, where it is entered afterwards. */
export const afterwardsPlace = (session: SessionId): string => `afterwards:${session}`;

const part = (title: string, body: readonly Element[]): readonly Element[] =>
  body.length === 0 ? [] : [heading(title), ...body];

const promiseLine = (reader: Reader) => (one: CommitmentLine) =>
  say(reader.language, 'chat.list.line', { text: line(one.text), day: dayFor(reader, one.due) });

/** To the rep, the day before: what is promised, and what to raise. */
export const preparationCard = (
  reader: Reader,
  { session, manager, promises, points }: Message<'preparation'>,
  notice: string | null = null,
): Card => {
  const { language } = reader;
  const day = dayFor(reader, dayAt(session.startsAt, reader.zone));
  const data = { session: session.id, ...(reader.person !== null && { for: reader.person }) };
  const intro = say(language, 'chat.preparation', {
    day: language === 'sv' ? capitalised(day) : day,
    time: timeInWords(language, session.startsAt, reader.zone),
    manager: firstName(manager),
  });
  return card(
    intro,
    [
      said(intro),
      quiet(say(language, 'chat.preparation.about', { type: typeName(reader, session.type) })),
      ...part(
        say(language, 'chat.preparation.promises'),
        lines(language, promises, LINES, promiseLine(reader)),
      ),
      ...part(say(language, 'chat.preparation.points'), lines(language, points, LINES, line)),
      ...(notice === null ? [] : [quiet(notice)]),
      {
        type: 'Input.Text',
        id: 'text',
        label: say(language, 'chat.preparation.ask'),
        maxLength: AGENDA_TEXT_MAX,
        isRequired: true,
        errorMessage: say(language, 'chat.unsaid.text'),
      },
    ],
    [
      execute(say(language, 'chat.preparation.add'), 'add-point', data),
      open(reader, sessionPlace(session.id), 'chat.open.session'),
    ],
    refreshing(reader, 'prepare', data),
  );
};

/** To the manager, in the morning: the one card of the day. */
/** Why the session is about what it is about; or what is suggested instead. */
const suggestionLine = (
  reader: Reader,
  { type, rep, suggestion }: Message<'morning'>['sessions'][number],
): readonly Element[] => {
  if (!suggestion) return [];
  const { language } = reader;
  const about = { type: suggestion.type, rep: firstName(rep) };
  const values = Object.fromEntries(
    Object.entries(suggestion.reason.values).map(([of, value]) => [
      of,
      typeof value === 'object'
        ? line(value[language])
        : typeof value === 'string' && of !== 'day'
          ? line(value)
          : value,
    ]),
  );
  const reason = words(
    reasonInWords(language, { id: suggestion.reason.id, values }, about, reader.typeNames),
  );
  return [
    quiet(
      suggestion.type === type
        ? reason
        : say(language, 'chat.morning.suggestion', { type: typeName(reader, suggestion.type), reason }),
    ),
  ];
};

export const morningCard = (reader: Reader, message: Message<'morning'>): Card => {
  const { language } = reader;
  const sessionText = (one: Message<'morning'>['sessions'][number]) =>
    say(language, 'chat.morning.session', {
      day: capitalised(dayFor(reader, dayAt(one.startsAt, reader.zone))),
      time: timeInWords(language, one.startsAt, reader.zone),
      rep: name(one.rep),
      type: typeName(reader, one.type),
    });
  return card(
    [say(language, 'chat.morning'), ...message.sessions.slice(0, LINES).map(sessionText)].join('. '),
    [
      said(say(language, 'chat.morning'), { weight: 'Bolder' }),
      ...message.sessions
        .slice(0, LINES)
        .flatMap((one) => [
          said(sessionText(one), {}, 'Medium'),
          ...suggestionLine(reader, one),
          ...one.added
            .slice(0, 3)
            .map((text) => quiet(say(language, 'chat.morning.added', { text: line(text) }))),
          ...(one.added.length > 3
            ? [quiet(say(language, 'chat.more', { count: one.added.length - 3 }))]
            : []),
        ]),
      ...(message.sessions.length > LINES
        ? [quiet(say(language, 'chat.more', { count: message.sessions.length - LINES }))]
        : []),
      ...part(
        say(language, 'chat.morning.promises'),
        lines(language, message.promises, LINES, (one) =>
          say(language, 'chat.morning.promise', {
            text: line(one.text),
            name: firstName(one.promisedTo),
            day: dayFor(reader, one.due),
          }),
        ),
      ),
      ...part(
        say(language, 'chat.morning.slipped'),
        lines(language, message.slipped, LINES, (one) =>
          say(language, 'chat.morning.slip', {
            name: firstName(one.owner),
            text: line(one.text),
            day: dayFor(reader, one.due),
          }),
        ),
      ),
    ],
    [open(reader, null)],
  );
};

/** What the two settled. Read again later, so its days are dates. */
export const recapCard = (reader: Reader, message: Message<'recap'>): Card => {
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
      : say(language, 'chat.recap.none', { reason: line(message.noStepReason) });
  const steps = lines(language, message.steps, RECAP_LINES, (step) =>
    say(language, 'chat.recap.step', {
      name: firstName(step.owner),
      text: line(step.text),
      day: step.due === null ? dayFor(reader, null) : shortDay(language, step.due),
    }),
  );
  return card(
    [say(language, 'chat.recap'), ...(next === null ? [] : [next])].join('. '),
    [
      said(say(language, 'chat.recap'), { weight: 'Bolder' }),
      quiet(
        say(language, 'chat.recap.of', {
          manager: name(message.session.manager),
          rep: name(message.session.rep),
          type: typeName(reader, message.session.type),
        }),
      ),
      ...part(say(language, 'chat.recap.decisions'), lines(language, message.decisions, LINES, line)),
      ...(message.steps.length === 0 ? [said(none)] : part(say(language, 'chat.recap.steps'), steps)),
      ...(next === null ? [] : [said(next, {}, 'Medium')]),
    ],
    [open(reader, sessionPlace(message.session.id), 'chat.open.session')],
  );
};

const scores = [1, 2, 3, 4, 5] as const;

/** To the rep, an hour after: one tap. Five choices are asked for by PRODUCT §5, the only card with more than three. */
export const usefulnessCard = (
  reader: Reader,
  { session, manager }: Pick<Message<'usefulness'>, 'session' | 'manager'>,
): Card => {
  const { language } = reader;
  const values = { manager: firstName(manager) };
  const question = say(language, 'chat.usefulness', values);
  return card(
    question,
    [said(question), quiet(say(language, 'chat.usefulness.private', values))],
    scores.map((score) =>
      execute(say(language, `chat.usefulness.${score}`), 'useful', {
        session: session.id,
        score,
        ...(reader.person !== null && { for: reader.person }),
      }),
    ),
  );
};

export const usefulnessAnsweredCard = (reader: Reader, score: (typeof scores)[number]): Card => {
  const thanks = say(reader.language, 'chat.usefulness.thanks', {
    answer: say(reader.language, `chat.usefulness.${score}`),
  });
  return card(thanks, [said(thanks)]);
};
