import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import type { SessionId, TenantId } from '../../shared/domain/ids.ts';
import { intervalMinutes, startsAt } from '../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../shared/domain/rhythm.ts';
import type { CancelledSession, Session } from '../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { Stores } from '../use-cases/stores.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import { giveUp, isPassing, managerOf } from './book-series.ts';
import type { CalendarOutcome, Calendar, CalendarRefusal, Instance } from './book-series.ts';
import { changeExtra } from './change-extra.ts';

type Booking = Rhythm & Readonly<{ cadence: Cadence; seriesId: string }>;
type Found = Readonly<{ ok: true; value: Instance | null }> | CalendarRefusal;

/** The date of the series that stands for the session's day, wherever it has been moved to; null when it is gone. */
const instanceOf = async (
  calendar: Calendar,
  who: Actor,
  { cadence, seriesId }: Booking,
  session: Session,
): Promise<Found> => {
  const day = dayInRhythm(session, cadence.zone);
  const own = startsAt(cadence, day);
  const reach = intervalMinutes(cadence);
  const found = await calendar.instances(who, seriesId, addMinutes(own, -reach), addMinutes(own, reach));
  if (!found.ok) return found;
  const isIts = ({ originallyAt, startsAt: at }: Instance): boolean =>
    dayAt(originallyAt ?? at, cadence.zone) === day;
  return { ok: true, value: found.value.find((one) => !one.cancelled && isIts(one)) ?? null };
};

const cancelIn = async (
  stores: Stores,
  calendar: Calendar,
  who: Actor,
  rhythm: Booking,
  session: CancelledSession,
  { eventId }: Instance,
) => {
  const people = await participantsOf(stores, [rhythm]);
  const rep = people.get(rhythm.rep);
  const next = nextOf(await stores.session.ofRhythm(rhythm.id), session.startsAt);
  return calendar.cancelInstance(who, eventId, {
    by: nameOf(people, session.lastChange?.by ?? rhythm.manager).name,
    next: next?.startsAt ?? null,
    language: rep?.language ?? 'sv',
    zone: rep?.zone ?? rhythm.cadence.zone,
  });
};

/**
 * Brings the date of the series in line with how its session is now: taken out when it is cancelled, else at its time
 * and length. An extra one has a meeting of its own. When it is so already, as after a change that was taken back, nobody is bothered.
 */
export const changeOccurrence = async (
  stores: Stores,
  tenant: TenantId,
  calendar: Calendar,
  id: SessionId,
  now: Instant,
): Promise<CalendarOutcome> => {
  const session = await stores.session.lock(id);
  if (!session) return { what: 'void' };
  const rhythm = await stores.rhythm.find(session.rhythm);
  // A series that is being booked gets its changed dates when it is.
  if (rhythm?.calendar !== 'booked' || rhythm.cadence === null || rhythm.seriesId === null)
    return { what: 'void' };
  const booking: Booking = { ...rhythm, cadence: rhythm.cadence, seriesId: rhythm.seriesId };
  const who = await managerOf(stores, tenant, rhythm);
  if (!who || (session.state !== 'planned' && session.state !== 'cancelled')) return { what: 'void' };
  if (session.origin === 'extra')
    return changeExtra({ stores, calendar, who, rhythm, zone: booking.cadence.zone }, session, now);
  const found = await instanceOf(calendar, who, booking, session);
  if (!found.ok) return isPassing(found) ? { ...found, what: 'again' } : giveUp(stores, rhythm, found);
  const instance = found.value;
  if (!instance) return { what: 'void' };
  const { startsAt: at, minutes } = session;
  const isSo = instance.startsAt === at && instance.minutes === minutes;
  if (session.state === 'planned' && isSo) return { what: 'void' };
  const answer =
    session.state === 'cancelled'
      ? await cancelIn(stores, calendar, who, booking, session, instance)
      : await calendar.moveInstance(who, instance.eventId, {
          startsAt: at,
          minutes,
          zone: booking.cadence.zone,
        });
  if (answer.ok || answer.refusal === 'not-found') return { what: 'done' };
  return isPassing(answer) ? { ...answer, what: 'again' } : giveUp(stores, rhythm, answer);
};
