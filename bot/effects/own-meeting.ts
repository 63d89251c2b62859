import { settledAt } from '../../shared/domain/change-of-plan.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import { lacksConsent } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { FollowedSession } from '../use-cases/rhythm/follow-calendar.ts';
import type { Uses } from '../use-cases/stores.ts';
import { calendarUpdatesOf } from '../use-cases/session/change-plan.ts';
import { lookFromNow } from '../use-cases/rhythm/look-at-series.ts';
import { bringInLine, noteEntry } from './bring-in-line.ts';
import { refusedOnRhythm } from './calendar-effect.ts';
import type { Calendar, Cancellation, NewMeeting } from './calendar-port.ts';
import { completedDelivery, voidDelivery, voidComposition } from './effect.ts';
import type { Composition, Delivery, EffectContext } from './effect.ts';
import { invitationOf, refusedMeeting } from './invitation.ts';
import { withdrawMeeting } from './withdraw-meeting.ts';

/** In whose calendar and for which rhythm a session's own meeting is, and the words of its cancellation. */
type Place = Readonly<{
  stores: Uses<{ outbox: 'isFailing'; person: 'addressOf' | 'several' }>;
  who: Actor;
  rhythm: Rhythm;
  cancellation: Cancellation;
}>;

/** Missing permission is shown on a rhythm with a series; any other fault of one meeting tells nothing about the rhythm. */
const deliveryOfRefusal = (rhythm: Rhythm, answer: CalendarRefusal): Delivery =>
  rhythm.seriesId !== null && lacksConsent(answer) ? refusedOnRhythm(rhythm, answer) : refusedMeeting(answer);

/** A session's own meeting, to be booked; null if one of the two can't be invited. */
export const ownMeetingOf = async (
  stores: Uses<{ person: 'addressOf' | 'several' }>,
  rhythm: Rhythm,
  session: Session,
): Promise<NewMeeting | null> => {
  const found = await invitationOf(stores, rhythm);
  if (!found) return null;
  const { id, origin, startsAt, minutes } = session;
  return {
    about: origin === 'extra' ? 'customer-meeting' : origin === 'single' ? 'single' : 'rhythm',
    ...found.invitation,
    zone: rhythm.cadence?.zone ?? found.zone,
    ...{ startsAt, minutes, transactionId: `${id}:${startsAt}:${minutes}` },
  };
};

/** The meeting of a session before it was last moved or shortened, while that time is ahead; null if there was no other. */
const earlierMeetingOf = (
  meeting: NewMeeting,
  { id, lastChange }: Session,
  now: Instant,
): NewMeeting | null => {
  const from = lastChange?.from;
  if (from?.state !== 'planned' || from.startsAt <= now) return null;
  const { startsAt, minutes } = from;
  const isOther = startsAt !== meeting.startsAt || minutes !== meeting.minutes;
  return isOther ? { ...meeting, startsAt, minutes, transactionId: `${id}:${startsAt}:${minutes}` } : null;
};

/** Books a meeting; `earlier` is one that an attempt whose answer was lost may have booked, and which then becomes it. */
const bookOrMove = async (
  calendar: Calendar,
  who: Actor,
  { startsAt, minutes, zone, ...meeting }: NewMeeting,
  earlier: NewMeeting | null,
): ReturnType<Calendar['createMeeting']> => {
  if (!earlier) return calendar.createMeeting(who, { ...meeting, startsAt, minutes, zone });
  const found = await calendar.createMeeting(who, earlier);
  if (!found.ok) return found;
  const to = { startsAt, minutes, zone, etag: null };
  const moved = await calendar.moveInstance(who, found.value.eventId, to);
  return moved.ok ? found : moved;
};

/** Books a session's own meeting. */
export const deliverOwnMeeting = async (
  calendar: Calendar,
  who: Actor,
  rhythm: Rhythm,
  session: Session,
  meeting: NewMeeting | null,
  earlier: NewMeeting | null = null,
): Promise<Delivery> => {
  if (meeting === null) return { outcome: { state: 'failed', why: 'rejected' } };
  const booked = await bookOrMove(calendar, who, meeting, earlier);
  if (!booked.ok) return deliveryOfRefusal(rhythm, booked);
  const { startsAt, minutes } = session;
  const entry = { id: booked.value.eventId, startsAt, minutes, declined: false };
  return {
    ...completedDelivery,
    record: async (context) => {
      await noteEntry(session.id, entry)(context);
      const { stores, now } = context;
      // For a rhythm without a series, nothing may be looking at the calendar yet.
      if (rhythm.seriesId === null)
        await stores.outbox.add([lookFromNow(rhythm.manager, `own:${session.id}`, now)]);
      await stores.outbox.add([
        {
          key: `join-own:${session.id}:${entry.id}`,
          effect: { kind: 'join-own-meeting', session: session.id },
          person: rhythm.manager,
          dueAt: now,
        },
      ]);
    },
  };
};

/** Brings an own meeting, found by its id, in line with its session. */
export const deliverChange = async (
  calendar: Calendar,
  place: Omit<Place, 'stores'>,
  session: FollowedSession,
  eventId: string,
): Promise<Delivery> => {
  const { who, rhythm } = place;
  const found = await calendar.times(who, eventId);
  return found.ok
    ? bringInLine(
        calendar,
        { ...place, refused: (answer) => deliveryOfRefusal(rhythm, answer) },
        session,
        found.value,
      )
    : deliveryOfRefusal(rhythm, found);
};

/** Cancels the meeting of a session that was cancelled before it was known whether the meeting had been booked. */
const deliverWithdrawal = async (
  calendar: Calendar,
  { who, rhythm, cancellation }: Omit<Place, 'stores'>,
  meeting: NewMeeting | null,
): Promise<Delivery> => {
  if (meeting === null) return voidDelivery;
  const answer = await withdrawMeeting(calendar, who, meeting, cancellation);
  return answer.ok ? completedDelivery : deliveryOfRefusal(rhythm, answer);
};

/**
 * Brings the meeting of a session beside the rhythm in line with it: booked, moved, shortened or cancelled, even when it isn't known
 * whether an earlier attempt has booked it.
 */
export const composeOwnMeeting = async (
  place: Place,
  session: FollowedSession,
  { now, attempts }: Pick<EffectContext, 'attempts' | 'now'>,
): Promise<Composition> => {
  const { entry } = session;
  if (entry !== null)
    return {
      what: 'deliver',
      deliver: ({ calendar }) => deliverChange(calendar, place, session, entry.id),
    };
  const isCancelled = session.state === 'cancelled';
  if (session.startsAt <= now || (isCancelled && attempts === 1)) return voidComposition;
  // Nobody hears of a cancellation while it can be taken back.
  const settled = settledAt(session);
  if (isCancelled && settled !== null && settled > now) return { what: 'wait', until: settled };
  const { stores, who, rhythm } = place;
  const meeting = await ownMeetingOf(stores, rhythm, session);
  const mayBeBooked = meeting !== null && (await stores.outbox.isFailing(calendarUpdatesOf(session)));
  const earlier = mayBeBooked ? earlierMeetingOf(meeting, session, now) : null;
  return {
    what: 'deliver',
    deliver: ({ calendar }) =>
      isCancelled
        ? deliverWithdrawal(calendar, place, meeting)
        : deliverOwnMeeting(calendar, who, rhythm, session, meeting, earlier),
  };
};
