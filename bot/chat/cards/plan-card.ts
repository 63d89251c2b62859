import { dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import {
  card,
  dayFor,
  executeAction,
  givenNameOf,
  joinSentences,
  userLine,
  openTabAction,
  subtleText,
  richText,
  readersToday,
} from './card.ts';
import type { Card, Reader } from './card.ts';
import { movePlace, afterwardsPlace, sessionPlace } from './session-card.ts';

type Message<Kind extends ChatMessage['kind']> = Extract<ChatMessage, { kind: Kind }>;

/** Day and time as one says them: a weekday within the week, else the date. */
export const momentFor = (reader: Reader, at: Instant): Readonly<{ day: string; time: string }> => {
  const day = dayAt(at, reader.zone);
  const isNear = Math.abs(daysBetween(readersToday(reader), day)) < 7;
  return {
    day: isNear ? dayFor(reader, day) : shortDay(reader.language, day),
    time: timeInWords(reader.language, at, reader.zone),
  };
};

const whyIn = (reader: Reader, { why, by }: Message<'plan-changed'>): string | null => {
  if (why === null) return null;
  if (why.note.trim() !== '') return say(reader.language, 'chat.plan.why', { note: userLine(why.note) });
  return why.reason === 'other'
    ? null
    : say(reader.language, `chat.plan.why.${why.reason}`, { name: givenNameOf(by) });
};

/** What became of it, in a sentence. */
const whatIn = (reader: Reader, { what, by, session, was }: Message<'plan-changed'>): string => {
  const { language } = reader;
  const name = givenNameOf(by);
  switch (what) {
    case 'cancelled':
      return say(language, 'chat.plan.cancelled', { name, ...momentFor(reader, was) });
    case 'moved':
      return say(language, 'chat.plan.moved', { name, ...momentFor(reader, session.startsAt) });
    case 'length':
      return say(language, 'chat.plan.length', {
        ...momentFor(reader, session.startsAt),
        minutes: session.minutes,
      });
  }
};

/** To the one who didn't change it: what holds now, and what comes next. */
export const planChangedCard = (reader: Reader, message: Message<'plan-changed'>): Card => {
  const { language } = reader;
  const { what, next, session } = message;
  const text = whatIn(reader, message);
  const why = whyIn(reader, message);
  const then =
    what !== 'cancelled' || next === null ? null : say(language, 'chat.plan.next', momentFor(reader, next));
  return card(
    [text, ...(then === null ? [] : [then])].join(' '),
    [
      richText(text),
      ...(why === null ? [] : [richText(why, {}, 'Small')]),
      ...(then === null ? [] : [richText(then, {}, 'Small')]),
      ...(what === 'cancelled' ? [subtleText(say(language, 'chat.plan.kept'))] : []),
    ],
    [
      what === 'cancelled'
        ? openTabAction(reader, null)
        : openTabAction(reader, sessionPlace(session.id), 'chat.open.session'),
    ],
  );
};

/** To the manager: the series is gone, and what puts it right. */
export const seriesRemovedCard = (reader: Reader, { rep }: Message<'series-removed'>): Card => {
  const { language } = reader;
  const text = say(language, 'chat.calendar.series-removed', { other: givenNameOf(rep) });
  return card(
    text,
    [richText(text), subtleText(say(language, 'chat.calendar.series-removed.then'))],
    [openTabAction(reader, null, 'chat.calendar.book-again')],
  );
};

/** A time on a button: "tors 10 dec kl. 10". */
export const timeTitle = (reader: Reader, at: Instant): string =>
  say(reader.language, 'chat.time', {
    day: shortDay(reader.language, dayAt(at, reader.zone)),
    time: timeInWords(reader.language, at, reader.zone),
  });

/** To the manager: the two lack a time. Each that suits both is a tap; so is to choose another. */
export const timeWantedCard = (reader: Reader, message: Message<'time-wanted'>): Card => {
  const { language } = reader;
  const { what, rep, weeks, agreed, session, next, times } = message;
  const other = givenNameOf(rep);
  const text = say(language, `chat.time-wanted.${what}`, {
    ...{ other, weeks, agreed, ...momentFor(reader, session.startsAt) },
  });
  const then =
    next === null || what === 'slipped' ? null : say(language, 'chat.plan.next', momentFor(reader, next));
  const offer = times.length === 0 ? null : say(language, 'chat.time-wanted.times', { count: times.length });
  return card(
    joinSentences(text, ...[then, offer].filter((one) => one !== null)),
    [
      richText(text),
      ...(then === null ? [] : [subtleText(then)]),
      ...(offer === null ? [] : [richText(offer)]),
      ...times.map((at) => ({
        type: 'ActionSet',
        actions: [executeAction(timeTitle(reader, at), 'book-time', { session: session.id, at })],
        spacing: 'Small',
      })),
    ],
    [
      openTabAction(
        reader,
        movePlace(session.id),
        times.length === 0 ? 'chat.missed.move' : 'chat.time.other',
      ),
    ],
  );
};

/** A missed session that is asked about no more, since a later one is. */
export const supersededMissedCard = (
  reader: Reader,
  { session, rep }: Message<'missed-superseded'>,
): Card => {
  const text = say(reader.language, 'chat.missed.superseded', {
    ...{ other: givenNameOf(rep), ...momentFor(reader, session.startsAt) },
  });
  return card(text, [richText(text)], []);
};

/** To the manager, when nobody began it: a new time, or that it was held after all. */
export const missedCard = (reader: Reader, { session, rep, next }: Message<'missed'>): Card => {
  const { language } = reader;
  const text = say(language, 'chat.missed', {
    other: givenNameOf(rep),
    ...momentFor(reader, session.startsAt),
  });
  const then = next === null ? null : say(language, 'chat.missed.next', momentFor(reader, next));
  return card(
    [text, ...(then === null ? [] : [then])].join(' '),
    [richText(text), ...(then === null ? [] : [subtleText(then)])],
    [
      openTabAction(reader, movePlace(session.id), 'chat.missed.move'),
      openTabAction(reader, afterwardsPlace(session.id), 'chat.missed.held'),
    ],
  );
};
