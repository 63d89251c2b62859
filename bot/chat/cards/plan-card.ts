import { dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import {
  card,
  dayFor,
  givenNameOf,
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
const when = (reader: Reader, at: Instant): Readonly<{ day: string; time: string }> => {
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
      return say(language, 'chat.plan.cancelled', { name, ...when(reader, was) });
    case 'moved':
      return say(language, 'chat.plan.moved', { name, ...when(reader, session.startsAt) });
    case 'length':
      return say(language, 'chat.plan.length', {
        ...when(reader, session.startsAt),
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
    what !== 'cancelled' || next === null ? null : say(language, 'chat.plan.next', when(reader, next));
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

/** To the manager: what was done in the calendar, and what puts it right. */
export const calendarChangedCard = (reader: Reader, message: Message<'calendar-changed'>): Card => {
  const { language } = reader;
  const other = givenNameOf(message.rep);
  if (message.what === 'series-removed') {
    const text = say(language, 'chat.calendar.series-removed', { other });
    return card(
      text,
      [richText(text), subtleText(say(language, 'chat.calendar.series-removed.then'))],
      [openTabAction(reader, null, 'chat.calendar.book-again')],
    );
  }
  const { what, session, next } = message;
  const text = say(language, `chat.calendar.${what}`, { other, ...when(reader, session.startsAt) });
  const then = next === null ? null : say(language, 'chat.plan.next', when(reader, next));
  return card(
    [text, ...(then === null ? [] : [then])].join(' '),
    [richText(text), ...(then === null ? [] : [subtleText(then)])],
    [openTabAction(reader, movePlace(session.id), 'chat.missed.move')],
  );
};

/** A missed session that is asked about no more, since a later one is. */
export const supersededMissedCard = (
  reader: Reader,
  { session, rep }: Message<'missed-superseded'>,
): Card => {
  const text = say(reader.language, 'chat.missed.superseded', {
    ...{ other: givenNameOf(rep), ...when(reader, session.startsAt) },
  });
  return card(text, [richText(text)], []);
};

/** To the manager, when nobody began it: a new time, or that it was held after all. */
export const missedCard = (reader: Reader, { session, rep, next }: Message<'missed'>): Card => {
  const { language } = reader;
  const text = say(language, 'chat.missed', { other: givenNameOf(rep), ...when(reader, session.startsAt) });
  const then = next === null ? null : say(language, 'chat.missed.next', when(reader, next));
  return card(
    [text, ...(then === null ? [] : [then])].join(' '),
    [richText(text), ...(then === null ? [] : [subtleText(then)])],
    [
      openTabAction(reader, movePlace(session.id), 'chat.missed.move'),
      openTabAction(reader, afterwardsPlace(session.id), 'chat.missed.held'),
    ],
  );
};
