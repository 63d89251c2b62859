import { compareWithCalendar } from '../../shared/domain/calendar-comparison.ts';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { CalendarEntry } from '../../shared/domain/session.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import { followSession } from '../use-cases/rhythm/follow-calendar.ts';
import type { FollowedSession } from '../use-cases/rhythm/follow-calendar.ts';
import { zoneOf } from '../use-cases/rhythm/recommendation.ts';
import type { Calendar, Cancellation, Instance } from './calendar-port.ts';
import { wordOf } from './calendar-reading.ts';
import { completedDelivery, voidDelivery } from './effect.ts';
import type { Delivery, EffectContext } from './effect.ts';

/** Stores what the calendar now has for a session. */
export const noteEntry =
  (id: SessionId, entry: CalendarEntry | null) =>
  async ({ stores }: EffectContext): Promise<void> => {
    const session = await stores.session.lock(id);
    if (session) await stores.session.save({ ...session, entry });
  };

/** In whose calendar and for which rhythm the meeting is, the words of a cancellation, and how a refusal is handled. */
type MeetingPlace = Readonly<{
  who: Actor;
  rhythm: Rhythm;
  cancellation: Cancellation;
  refused: (answer: CalendarRefusal) => Delivery;
}>;

/**
 * Brings a meeting that was found in line with its session. A change that somebody has meanwhile made to the meeting is followed, not
 * overwritten; when the two agree already, as after a change that was taken back, nobody is notified.
 */
export const bringInLine = async (
  calendar: Calendar,
  { who, rhythm, cancellation, refused }: MeetingPlace,
  session: FollowedSession,
  instance: Instance,
): Promise<Delivery> => {
  const zone = zoneOf(rhythm);
  const word = wordOf(instance, session);
  const compared = compareWithCalendar(session, word, rhythm.cadence, dayInRhythm(session, zone));
  const follow = async (context: EffectContext): Promise<void> => {
    await followSession(context, rhythm, session, word);
  };
  if (!compared.isOursNewer) return { ...voidDelivery, record: follow };
  const { startsAt, minutes, state } = compared.session;
  const isCancelled = state === 'cancelled';
  const answer = isCancelled
    ? await calendar.cancelInstance(who, instance.eventId, cancellation)
    : await calendar.moveInstance(who, instance.eventId, {
        ...{ startsAt, minutes, zone, etag: instance.etag },
      });
  if (!answer.ok && answer.refusal !== 'not-found') return refused(answer);
  const entry = { id: instance.eventId, startsAt, minutes, declined: instance.declined ?? false };
  return {
    ...completedDelivery,
    record: async (context) => {
      await follow(context);
      await noteEntry(session.id, isCancelled ? null : entry)(context);
    },
  };
};
