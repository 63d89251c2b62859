import { z } from 'zod';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import { sessionId } from '../../shared/domain/ids.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { Uses } from '../use-cases/stores.ts';
import { followed } from '../use-cases/rhythm/follow-calendar.ts';
import type { FollowedRhythm, FollowedSession } from '../use-cases/rhythm/follow-calendar.ts';
import { zoneOf } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf } from '../use-cases/use-case.ts';
import { managerOf, refusedOnRhythm } from './calendar-effect.ts';
import type { Calendar, Cancellation, NewMeeting } from './calendar-port.ts';
import { defineEffect, voidDelivery, voidComposition } from './effect.ts';
import type { Delivery, EffectDefinition } from './effect.ts';
import { bringInLine } from './bring-in-line.ts';
import { composeOwnMeeting, deliverChange, deliverOwnMeeting, ownMeetingOf } from './own-meeting.ts';
import { dateOf } from './series-date.ts';

const payload = z.object({ kind: z.literal('occurrence'), session: sessionId });

/** Who cancelled the session, and when the next one is, for the attendee. */
const cancellationOf = async (
  stores: Uses<{ person: 'several'; session: 'ofRhythm' }>,
  rhythm: Rhythm,
  session: Session,
): Promise<Cancellation> => {
  const { id, manager, rep: repId } = rhythm;
  const people = await stores.person.several([manager, repId]);
  const rep = people.get(repId);
  const next = nextOf(await stores.session.ofRhythm(id), session.startsAt);
  return {
    by: nameOf(people, session.lastChange?.by ?? manager).name,
    next: next?.startsAt ?? null,
    language: rep?.language ?? 'sv',
    zone: rep?.zone ?? zoneOf(rhythm),
  };
};

const deliverInSeries = async (
  calendar: Calendar,
  who: Actor,
  booking: FollowedRhythm,
  session: FollowedSession,
  cancellation: Cancellation,
  own: NewMeeting | null,
): Promise<Delivery> => {
  const found = await dateOf(calendar, who, booking, dayInRhythm(session, booking.cadence.zone));
  if (!found.ok) return refusedOnRhythm(booking, found);
  const instance = found.value;
  if (!instance) {
    // Its date was taken out of the series, and it may have got its own meeting since.
    const place = { who, rhythm: booking, cancellation };
    if (session.entry !== null) return deliverChange(calendar, place, session, session.entry.id);
    return session.state === 'planned'
      ? deliverOwnMeeting(calendar, who, booking, session, own)
      : voidDelivery;
  }
  const refused = (answer: CalendarRefusal): Delivery => refusedOnRhythm(booking, answer);
  if (session.entry !== null && session.entry.id !== instance.eventId) {
    // Of a series that was booked again, where the session keeps a meeting of its own from before.
    const kept = await calendar.times(who, session.entry.id);
    if (kept.ok && kept.value.seriesId === null && !kept.value.cancelled) {
      const out = await calendar.cancelInstance(who, instance.eventId, cancellation);
      if (!out.ok && out.refusal !== 'not-found') return refused(out);
      return bringInLine(calendar, { who, rhythm: booking, cancellation, refused }, session, kept.value);
    }
  }
  return bringInLine(calendar, { who, rhythm: booking, cancellation, refused }, session, instance);
};

/**
 * Brings a session's date in the series in line with it: taken out when it is cancelled, else at its time and length. A session
 * outside the rhythm has its own meeting. When they agree already, as after a change that was taken back, nobody is notified.
 */
export const occurrence: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, attempts, now }, { session: id }) => {
    const session = await stores.session.find(id);
    if (!session) return voidComposition;
    const rhythm = await stores.rhythm.find(session.rhythm);
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    if (!who || (session.state !== 'planned' && session.state !== 'cancelled')) return voidComposition;
    const cancellation = await cancellationOf(stores, rhythm, session);
    // A series being booked gets its changed dates with the booking. A single meeting doesn't wait for one.
    const booking = followed(rhythm);
    if (session.origin === 'single' || (session.origin === 'extra' && booking))
      return composeOwnMeeting({ stores, who, rhythm, cancellation }, session, { attempts, now });
    if (!booking) return voidComposition;
    const own = await ownMeetingOf(stores, booking, session);
    return {
      what: 'deliver',
      deliver: ({ calendar }) => deliverInSeries(calendar, who, booking, session, cancellation, own),
    };
  },
  { about: 'calendar', toldTo: 'pair' },
);
