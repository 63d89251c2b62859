import { SHORT_MINUTES } from '../../../shared/domain/change-of-plan.ts';
import { dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage, SessionLine } from '../../use-cases/chat-message.ts';
import {
  card,
  dayFor,
  executeAction,
  givenNameOf,
  joinSentences,
  userLine,
  openTabAction,
  repeatNotice,
  subtleText,
  richText,
  readersToday,
} from './card.ts';
import type { Card, CardButton, Reader } from './card.ts';
import { passedTimes, timesPart } from './times-card.ts';
import type { TimeTap } from './times-card.ts';
import { movePlace, afterwardsPlace, sessionPlace } from './session-parts.ts';

/** The offer of a quarter of an hour instead of a session. */
type ShortOffer = Pick<
  Message<'time-wanted'>,
  'session' | 'rep' | 'next' | 'times' | 'haveTimesPassed' | 'isRepeat'
>;
type Message<Kind extends ChatMessage['kind']> = Extract<ChatMessage, { kind: Kind }>;

/** Day and time as people say them: a weekday within the week, else the date. */
export const momentFor = (reader: Reader, at: Instant): Readonly<{ day: string; time: string }> => {
  const day = dayAt(at, reader.zone);
  const isNear = Math.abs(daysBetween(readersToday(reader), day)) < 7;
  return {
    day: isNear ? dayFor(reader, day) : shortDay(reader.language, day),
    time: timeInWords(reader.language, at, reader.zone),
  };
};

/** A moment's day, as a date, and its time: for cards that stand for days. */
export const dateFor = (reader: Reader, at: Instant): Readonly<{ day: string; time: string }> => ({
  day: shortDay(reader.language, dayAt(at, reader.zone)),
  time: timeInWords(reader.language, at, reader.zone),
});

/** As `momentFor`, but one that has passed by its date: "i går" would not stay true in a card that stands. */
export const standingMoment = (reader: Reader, at: Instant): Readonly<{ day: string; time: string }> =>
  at < reader.now ? dateFor(reader, at) : momentFor(reader, at);

const whyIn = (reader: Reader, { why, by }: Message<'plan-changed'>): string | null => {
  if (why === null) return null;
  if (why.note.trim() !== '') return say(reader.language, 'chat.plan.why', { note: userLine(why.note) });
  return why.reason === 'other'
    ? null
    : say(reader.language, `chat.plan.why.${why.reason}`, { name: givenNameOf(by) });
};

/** What happened to the session, in a sentence. */
const whatIn = (reader: Reader, { what, by, session, was }: Message<'plan-changed'>): string => {
  const { language } = reader;
  const name = givenNameOf(by);
  switch (what) {
    case 'cancelled':
      return say(language, 'chat.plan.cancelled', { name, ...standingMoment(reader, was) });
    case 'moved':
      return say(language, 'chat.plan.moved', {
        ...{ name, ...standingMoment(reader, session.startsAt) },
        short: session.minutes === SHORT_MINUTES ? 'yes' : 'no',
      });
    case 'length':
      return say(language, 'chat.plan.length', {
        ...standingMoment(reader, session.startsAt),
        minutes: session.minutes,
      });
  }
};

/** Tells the person who didn't make the change what applies now, and what comes next. */
export const planChangedCard = (reader: Reader, message: Message<'plan-changed'>): Card => {
  const { language } = reader;
  const { what, next, session, times } = message;
  const repeated = repeatNotice(reader, message.isRepeat);
  const passed = passedTimes(reader, message);
  const text = whatIn(reader, message);
  const why = whyIn(reader, message);
  const then =
    what !== 'cancelled' || next === null
      ? null
      : say(language, 'chat.plan.next', standingMoment(reader, next));
  return card(
    joinSentences(...repeated, text, ...(then === null ? [] : [then]), ...passed),
    [
      ...repeated.map(subtleText),
      richText(text),
      ...(why === null ? [] : [richText(why, {}, 'Small')]),
      ...(then === null ? [] : [richText(then, {}, 'Small')]),
      ...(what === 'cancelled' ? [subtleText(say(language, 'chat.plan.kept'))] : []),
      ...passed.map(subtleText),
      ...(times.length === 0 ? [] : [richText(say(language, 'chat.short.instead'))]),
      ...timesPart(reader, times, timeTap('book-short', session)),
    ],
    [
      what === 'cancelled'
        ? times.length > 0
          ? noShortAction(reader, session, next)
          : openTabAction(reader, null)
        : openTabAction(reader, sessionPlace(session.id), 'chat.open.session'),
    ],
  );
};

/** Tells the manager that the series is gone, or declined, and how to book it again. */
export const seriesRemovedCard = (reader: Reader, { rhythm, rep, what }: Message<'series-removed'>): Card => {
  const { language } = reader;
  const text = say(language, `chat.calendar.series-${what}`, { other: givenNameOf(rep) });
  return card(
    text,
    [richText(text), subtleText(say(language, `chat.calendar.series-${what}.then`))],
    [
      openTabAction(
        reader,
        `rhythm:${rhythm}`,
        what === 'removed' ? 'chat.calendar.book-again' : 'chat.calendar.new-day',
      ),
    ],
  );
};

/** The data that a tap on a time sends: which session gets it, and when that was planned as the card was written. */
export const timeTap = (verb: 'book-time' | 'book-short', { id, startsAt }: SessionLine): TimeTap => ({
  ...{ verb, data: { session: id, was: startsAt } },
});

const noShortAction = (reader: Reader, { id }: SessionLine, next: Instant | null): CardButton =>
  executeAction(
    next === null
      ? say(reader.language, 'chat.short.no')
      : say(reader.language, 'chat.short.no.next', {
          day: shortDay(reader.language, dayAt(next, reader.zone)),
        }),
    'no-short',
    { session: id },
  );

/** Offers a quarter of an hour at another time instead of today's cancelled session, or waiting for the next one. */
const shortOfferCard = (reader: Reader, offer: ShortOffer): Card => {
  const { session, rep, next, times, isRepeat } = offer;
  const { language } = reader;
  const [passed] = passedTimes(reader, offer);
  const repeated = repeatNotice(reader, isRepeat);
  const text = joinSentences(
    say(language, 'chat.short', { other: givenNameOf(rep) }),
    passed ?? say(language, times.length === 0 ? 'chat.short.none' : 'chat.short.instead'),
  );
  return card(
    joinSentences(...repeated, text),
    [
      ...repeated.map(subtleText),
      richText(text),
      ...timesPart(reader, times, timeTap('book-short', session)),
    ],
    [
      noShortAction(reader, session, next),
      ...(times.length === 0 ? [openTabAction(reader, movePlace(session.id), 'chat.missed.move')] : []),
    ],
  );
};

/** Tells the manager that the two lack a time. Each time that suits both is one tap; so is choosing another. */
export const timeWantedCard = (reader: Reader, message: Message<'time-wanted'>): Card => {
  if (message.isToday) return shortOfferCard(reader, message);
  const { language } = reader;
  const { what, rep, weeks, agreed, session, next, times } = message;
  const other = givenNameOf(rep);
  const text =
    what === 'slipped' && weeks === null
      ? say(language, 'chat.time-wanted.never', { other })
      : say(language, `chat.time-wanted.${what}`, {
          ...{ other, weeks: weeks ?? 0, agreed, ...dateFor(reader, session.startsAt) },
          // 18 days are two whole weeks, and more than two.
          more: (weeks ?? 0) <= agreed ? 'yes' : 'no',
        });
  // A planned session is what is moved to the time that is chosen; a missed one has nothing to move.
  const isMoved = what === 'slipped' && times.length > 0 && session.startsAt > reader.now;
  const then = isMoved
    ? say(language, 'chat.time-wanted.moves', dateFor(reader, session.startsAt))
    : next === null || what === 'slipped'
      ? null
      : say(language, 'chat.plan.next', dateFor(reader, next));
  const offer = times.length === 0 ? null : say(language, 'chat.time-wanted.times', { count: times.length });
  const passed = passedTimes(reader, message);
  return card(
    joinSentences(text, ...[then, offer, ...passed].filter((one) => one !== null)),
    [
      richText(text),
      ...(then === null ? [] : [subtleText(then)]),
      ...(offer === null ? [] : [richText(offer)]),
      ...passed.map(subtleText),
      ...timesPart(reader, times, timeTap('book-time', session)),
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

/** Asks the manager about a session that nobody began: a new time, or that it was held after all. */
export const missedCard = (reader: Reader, message: Message<'missed'>): Card => {
  const { language } = reader;
  const { session, rep, next, lost, times } = message;
  const passed = passedTimes(reader, message);
  const other = givenNameOf(rep);
  const text = say(language, 'chat.missed', { other, ...dateFor(reader, session.startsAt) });
  const also = lost
    ? [say(language, `chat.missed.${lost.what}`, { other, ...dateFor(reader, lost.at) })]
    : [];
  const then = next === null ? null : say(language, 'chat.missed.next', dateFor(reader, next));
  return card(
    joinSentences(text, ...also, ...(then === null ? [] : [then]), ...passed),
    [
      richText(text),
      ...also.map((one) => richText(one, {}, 'Small')),
      ...(then === null ? [] : [subtleText(then)]),
      ...passed.map(subtleText),
      ...timesPart(reader, times, timeTap('book-time', session)),
    ],
    [
      openTabAction(
        reader,
        movePlace(session.id),
        times.length === 0 ? 'chat.missed.move' : 'chat.time.other',
      ),
      openTabAction(reader, afterwardsPlace(session.id), 'chat.missed.held'),
    ],
  );
};
