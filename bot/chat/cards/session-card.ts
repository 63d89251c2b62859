import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { reasonInWords } from '../../../shared/words/reason-in-words.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage, CommitmentLine, SessionLine } from '../../use-cases/chat-message.ts';
import {
  sentenceCase,
  card,
  dayFor,
  executeAction,
  givenNameOf,
  heading,
  userLine,
  bulletList,
  userName,
  openTabAction,
  subtleText,
  refreshAction,
  richText,
  userText,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';

type Message<Kind extends ChatMessage['kind']> = Extract<ChatMessage, { kind: Kind }>;

/** The most lines in a part of a card, so that it fits a phone and Teams' size limit. */
const LINES = 6;
const RECAP_LINES = 12;

const typeName = ({ typeNames }: Reader, type: ConversationType): string =>
  userName({ name: typeNames.of(type) });
/** A session's place in the personal tab. */
export const sessionPlace = (session: SessionId): string => `session:${session}`;
/** The place where a session gets another time. */
export const movePlace = (session: SessionId): string => `move:${session}`;
/** The place where a session is entered afterwards. */
export const afterwardsPlace = (session: SessionId): string => `afterwards:${session}`;

const part = (title: string, body: readonly Element[]): readonly Element[] =>
  body.length === 0 ? [] : [heading(title), ...body];

const commitmentInWords = (reader: Reader) => (one: CommitmentLine) =>
  say(reader.language, 'chat.list.line', { text: userLine(one.text), day: dayFor(reader, one.due) });

/** Asks the rep to prepare, the day before: the rep's commitments, and points to raise. */
export const preparationCard = (
  reader: Reader,
  { session, manager, commitments, points }: Message<'preparation'>,
  notice: string | null = null,
): Card => {
  const { language } = reader;
  const day = dayFor(reader, dayAt(session.startsAt, reader.zone));
  const data = { session: session.id, ...(reader.person !== null && { for: reader.person }) };
  const intro = say(language, 'chat.preparation', {
    day: language === 'sv' ? sentenceCase(day) : day,
    time: timeInWords(language, session.startsAt, reader.zone),
    manager: givenNameOf(manager),
  });
  return card(
    intro,
    [
      richText(intro),
      subtleText(say(language, 'chat.preparation.about', { type: typeName(reader, session.type) })),
      ...part(
        say(language, 'chat.preparation.commitments'),
        bulletList(language, commitments, LINES, commitmentInWords(reader)),
      ),
      ...part(say(language, 'chat.preparation.points'), bulletList(language, points, LINES, userLine)),
      ...(notice === null ? [] : [subtleText(notice)]),
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
      executeAction(say(language, 'chat.preparation.add'), 'add-point', data),
      openTabAction(reader, sessionPlace(session.id), 'chat.open.session'),
    ],
    refreshAction(reader, 'prepare', data),
  );
};

/** Why the session has its type, or what is suggested instead. */
const suggestionLine = (
  reader: Reader,
  { type, rep, suggestion }: Message<'morning'>['sessions'][number],
): readonly Element[] => {
  if (!suggestion) return [];
  const { language } = reader;
  const about = { type: suggestion.type, rep: givenNameOf(rep), reader: 'manager' as const };
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

type EndedSession = Message<'morning'>['ended'][number];

const endedText = (reader: Reader, { question, rep, startedAt }: EndedSession): string =>
  say(reader.language, `chat.ended.${question}`, {
    rep: givenNameOf(rep),
    day: dayFor(reader, dayAt(startedAt, reader.zone)),
  });

/** Buttons for the first ended session; the others have theirs where they are opened. */
const endedActions = (reader: Reader, { day, ended: [first] }: Message<'morning'>) => {
  if (!first) return [];
  const { language } = reader;
  const answer = (words: 'yes' | 'no' | 'not-held', held: boolean) =>
    executeAction(say(language, `chat.ended.${words}`), 'session-held', {
      ...{ session: first.id, held, day },
      ...(reader.person !== null && { for: reader.person }),
    });
  return first.question === 'held'
    ? [answer('yes', true), answer('no', false)]
    : [openTabAction(reader, sessionPlace(first.id), 'chat.ended.finish'), answer('not-held', false)];
};

/** The manager's one card of the day, in the morning. */
export const morningCard = (reader: Reader, message: Message<'morning'>): Card => {
  const { language } = reader;
  const sessionText = (one: Message<'morning'>['sessions'][number]) =>
    say(language, 'chat.morning.session', {
      day: sentenceCase(dayFor(reader, dayAt(one.startsAt, reader.zone))),
      time: timeInWords(language, one.startsAt, reader.zone),
      rep: userName(one.rep),
      type: typeName(reader, one.type),
    });
  return card(
    [say(language, 'chat.morning'), ...message.sessions.slice(0, LINES).map(sessionText)].join('. '),
    [
      richText(say(language, 'chat.morning'), { weight: 'Bolder' }),
      ...message.sessions
        .slice(0, LINES)
        .flatMap((one) => [
          richText(sessionText(one), {}, 'Medium'),
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
      ...part(
        say(language, 'chat.morning.commitments'),
        bulletList(language, message.commitments, LINES, (one) =>
          say(language, 'chat.morning.commitment', {
            text: userLine(one.text),
            name: givenNameOf(one.promisedTo),
            day: dayFor(reader, one.due),
          }),
        ),
      ),
      ...part(
        say(language, 'chat.morning.slipped'),
        bulletList(language, message.slipped, LINES, (one) =>
          say(language, 'chat.morning.slip', {
            name: givenNameOf(one.owner),
            text: userLine(one.text),
            day: dayFor(reader, one.due),
          }),
        ),
      ),
      ...message.ended.slice(0, LINES).map((one) => richText(endedText(reader, one))),
    ],
    [...endedActions(reader, message), openTabAction(reader, null)],
  );
};

/** What the two agreed on. It is read again later, so its days are dates. */
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

/** A session by its type and day. */
const namedIn = (reader: Reader, { type, startsAt }: SessionLine) => ({
  type: typeName(reader, type),
  day: shortDay(reader.language, dayAt(startsAt, reader.zone)),
});

/** The scores offered, since a card has three buttons at most; the totals count the reps who found it very useful. */
const OFFERED_SCORES = [2, 3, 4] as const;

/** Asks the rep how useful it was, an hour after: one tap. */
export const usefulnessCard = (
  reader: Reader,
  { session, manager }: Pick<Message<'usefulness'>, 'session' | 'manager'>,
): Card => {
  const { language } = reader;
  const values = { manager: givenNameOf(manager), ...namedIn(reader, session) };
  const question = say(language, 'chat.usefulness', values);
  return card(
    question,
    [richText(question), subtleText(say(language, 'chat.usefulness.private', values))],
    OFFERED_SCORES.map((score) =>
      executeAction(say(language, `chat.usefulness.${score}`), 'useful', {
        session: session.id,
        score,
        ...(reader.person !== null && { for: reader.person }),
      }),
    ),
  );
};

/** The question about an earlier session, which no longer asks. */
export const supersededUsefulnessCard = (reader: Reader, session: SessionLine): Card => {
  const text = say(reader.language, 'chat.usefulness.superseded', namedIn(reader, session));
  return card(text, [subtleText(text)]);
};

/** Answers any of the five scores: cards sent by earlier releases offer them all. */
export const usefulnessAnsweredCard = (reader: Reader, score: 1 | 2 | 3 | 4 | 5): Card => {
  const thanks = say(reader.language, 'chat.usefulness.thanks', {
    answer: say(reader.language, `chat.usefulness.${score}`),
  });
  return card(thanks, [richText(thanks)]);
};
