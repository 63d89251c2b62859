import { z } from 'zod';
import { sessionId } from '../../../../shared/domain/ids.ts';
import { SHORT_MINUTES } from '../../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { isInCalendars } from '../../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../../shared/domain/rhythm.ts';
import { isPlanned, otherThan } from '../../../../shared/domain/session.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { dayAt, instant, wallTimeAt } from '../../../../shared/domain/time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import { followCardAnew } from '../../../use-cases/outbox/follow-card.ts';
import { agreedZone } from '../../../use-cases/rhythm/agreed-zone.ts';
import { nextOf } from '../../../use-cases/rhythm/rhythm-view.ts';
import { takenTimes } from '../../../use-cases/rhythm/taken-times.ts';
import { findSession } from '../../../use-cases/session/find-session.ts';
import { openTimes } from '../../../use-cases/session/open-times.ts';
import { moveSession } from '../../../use-cases/session/move-session.ts';
import { takeShortInstead } from '../../../use-cases/session/take-short-instead.ts';
import { nameOf, participantsOf } from '../../../use-cases/use-case.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { givenNameOf, refreshAction } from '../../cards/card.ts';
import { momentFor } from '../../cards/plan-card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import type { ChatAnswer, ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';

/** `was`: when the session was planned as the card was written; cards from earlier releases lack it. */
const tapped = z.object({
  ...{ session: sessionId, at: instant, was: z.optional(instant) },
  outbox: z.optional(z.string().max(200)),
});
type TapOnTime = z.output<typeof tapped>;

const momentOfSession = async ({ reader, stores, me }: ChatContext, session: Session) => {
  const people = await participantsOf(stores, [session]);
  const by = session.lastChange?.by ?? null;
  return {
    other: givenNameOf(nameOf(people, otherThan(session, me.id))),
    ...momentFor(reader, session.startsAt),
    short: session.minutes === SHORT_MINUTES ? 'yes' : 'no',
    name: by === null ? '' : givenNameOf(nameOf(people, by)),
  };
};

/** Tells when the two meet, as booked before this tap, and by whom. */
const alreadyBookedCard = async (context: ChatContext, session: Session): Promise<ChatResult> => {
  const by = session.lastChange?.by ?? null;
  const key =
    by === null
      ? 'chat.time.already'
      : by === context.me.id
        ? 'chat.time.already.you'
        : 'chat.time.already.by';
  return answerCard(sentenceCard(say(context.reader.language, key, await momentOfSession(context, session))));
};

/** Whether the calendars are still to have the session's time: then nothing is done yet, whatever was tapped. */
const isOnItsWay = (
  { origin, entry, startsAt, minutes }: Session,
  { calendar }: Pick<Rhythm, 'calendar'>,
): boolean =>
  (origin === 'single' || isInCalendars(calendar)) &&
  (entry === null || entry.startsAt !== startsAt || entry.minutes !== minutes);

/** Tells when the two meet; until the calendars have it, that it is on its way there, and the card looks again when it is seen. */
const bookedCard = async (context: ChatContext, session: Session): Promise<ChatResult> => {
  const { reader, stores } = context;
  const rhythm = await stores.rhythm.find(session.rhythm);
  const isWaiting = rhythm !== null && isOnItsWay(session, rhythm);
  const sentence = say(
    reader.language,
    isWaiting ? 'chat.time.on-its-way' : 'chat.time.booked',
    await momentOfSession(context, session),
  );
  const data = { session: session.id, ...(reader.person !== null && { for: reader.person }) };
  return answerCard(sentenceCard(sentence, isWaiting ? refreshAction(reader, 'time-booked', data) : null));
};

/** Whether the session has got a time since the card was written: the tapped one, or another. */
const hasTimeSince = (session: Session, { at, was }: TapOnTime): boolean =>
  isPlanned(session) && (session.startsAt === at || (was !== undefined && session.startsAt !== was));

/** Whether the two may still meet at the tapped time, by the rule that it was offered by. */
const isOpenNow = async (
  { stores, me, now }: ChatContext,
  rhythm: Rhythm,
  { id, minutes }: Pick<Session, 'id' | 'minutes'>,
  { at, zone }: Readonly<{ at: Instant; zone: string }>,
): Promise<boolean> => {
  const day = dayAt(at, zone);
  const taken = await takenTimes(stores, rhythm, { from: day, to: day, zone }, me.id);
  return (await openTimes(stores, rhythm, { session: id, minutes, zone, taken }, now))(at);
};

/** Says that the tapped time has been taken meanwhile; the card gets others at once. */
const offerOthers = async ({ stores, me, now, reader }: ChatContext, outbox: string): Promise<ChatResult> => {
  await stores.outbox.add([followCardAnew(outbox, me.id, now, now)]);
  const answer: ChatAnswer = { notice: say(reader.language, 'chat.time.taken') };
  return { ok: true, value: answer };
};

/**
 * Gives a session a time, as its form in the tab does. Of two taps, by one person or two, the first counts: the second changes nothing
 * and is told what is booked, and by whom. A time that has been taken
 * meanwhile makes room for others.
 */
const bookTime = async (context: ChatContext, tap: TapOnTime, isShort: boolean): Promise<ChatResult> => {
  const { stores } = context;
  const { session: id, at } = tap;
  const session = await findSession(context, id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm) return refused(context, 'not-found');
  if (hasTimeSince(session, tap)) return alreadyBookedCard(context, session);
  const zone = await agreedZone(stores, rhythm);
  const to = { day: dayAt(at, zone), time: wallTimeAt(at, zone) };
  const minutes = isShort ? SHORT_MINUTES : session.minutes;
  const { outbox } = tap;
  if (
    outbox !== undefined &&
    (at <= context.now || !(await isOpenNow(context, rhythm, { id, minutes }, { at, zone })))
  )
    return offerOthers(context, outbox);
  const booked = isShort
    ? await takeShortInstead(context, { id, startsAt: at })
    : await moveSession(context, { id, version: session.version, ...to });
  if (booked.ok) return bookedCard(context, booked.value);
  const now = await findSession(context, id);
  return now && hasTimeSince(now, tap) ? alreadyBookedCard(context, now) : refused(context, booked.refusal);
};

/** Waits for the next session: nothing is booked. */
const leaveShort = async (context: ChatContext, id: SessionId): Promise<ChatResult> => {
  const { reader, stores } = context;
  const session = await findSession(context, id);
  if (!session) return refused(context, 'not-found');
  if (isPlanned(session)) return alreadyBookedCard(context, session);
  const next = nextOf(await stores.session.ofRhythm(session.rhythm), context.now);
  return next ? bookedCard(context, next) : answerCard(sentenceCard(say(reader.language, 'chat.short.left')));
};

/** The card of a booked time, as it is now. */
const showBooked = async (context: ChatContext, id: SessionId): Promise<ChatResult> => {
  const session = await findSession(context, id);
  if (!session) return refused(context, 'not-found');
  return isPlanned(session) ? bookedCard(context, session) : refused(context, 'not-planned');
};

/** The verbs of times that suit both, on every card that has them. */
export const timeActions: readonly CardActionDefinition[] = [
  defineCardAction('book-time', tapped, (context, tap) => bookTime(context, tap, false)),
  defineCardAction('book-short', tapped, (context, tap) => bookTime(context, tap, true)),
  defineCardAction('time-booked', z.object({ session: sessionId }), (context, { session }) =>
    showBooked(context, session),
  ),
  defineCardAction('no-short', z.object({ session: sessionId }), (context, { session }) =>
    leaveShort(context, session),
  ),
];
