import { z } from 'zod';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import { sessionId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { Actor } from '../identity/actor.ts';
import type { Uses } from '../use-cases/stores.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf } from '../use-cases/use-case.ts';
import { failOnRhythm, isPassing, managerOf, retryLater } from './calendar-effect.ts';
import type { Calendar } from './calendar-port.ts';
import { defineEffect, completedDelivery, voidDelivery, voidComposition } from './effect.ts';
import type { Delivery, EffectDefinition } from './effect.ts';
import { composeExtra, noteEntry } from './extra-meeting.ts';
import { dateOf } from './series-date.ts';
import type { BookedRhythm } from './series-date.ts';

const payload = z.object({ kind: z.literal('occurrence'), session: sessionId });

/** What the attendee reads when a date is taken out. */
export type Cancellation = Parameters<Calendar['cancelInstance']>[2];

/** Who cancelled, and when the next one is, for the attendee. */
const cancellationOf = async (
  stores: Uses<{ person: 'several'; session: 'ofRhythm' }>,
  { id, manager, rep: repId, cadence }: BookedRhythm,
  session: Session,
): Promise<Cancellation> => {
  const people = await stores.person.several([manager, repId]);
  const rep = people.get(repId);
  const next = nextOf(await stores.session.ofRhythm(id), session.startsAt);
  return {
    by: nameOf(people, session.lastChange?.by ?? manager).name,
    next: next?.startsAt ?? null,
    language: rep?.language ?? 'sv',
    zone: rep?.zone ?? cadence.zone,
  };
};

const deliverInSeries = async (
  calendar: Calendar,
  who: Actor,
  booking: BookedRhythm,
  session: Session,
  cancellation: Cancellation,
): Promise<Delivery> => {
  const found = await dateOf(calendar, who, booking, dayInRhythm(session, booking.cadence.zone));
  if (!found.ok) return isPassing(found) ? retryLater(found) : failOnRhythm(booking, found);
  const instance = found.value;
  if (!instance) return voidDelivery;
  const { startsAt: at, minutes } = session;
  const isSo = instance.startsAt === at && instance.minutes === minutes;
  const entry = {
    ...{ id: instance.eventId, startsAt: at, minutes, declined: isSo && instance.declined === true },
  };
  const record = noteEntry(session.id, session.state === 'cancelled' ? null : entry);
  if (session.state === 'planned' && isSo) return { ...voidDelivery, record };
  const answer =
    session.state === 'cancelled'
      ? await calendar.cancelInstance(who, instance.eventId, cancellation)
      : await calendar.moveInstance(who, instance.eventId, {
          startsAt: at,
          minutes,
          zone: booking.cadence.zone,
        });
  if (answer.ok || answer.refusal === 'not-found') return { ...completedDelivery, record };
  return isPassing(answer) ? retryLater(answer) : failOnRhythm(booking, answer);
};

/**
 * Brings the date of the series in line with how its session is now: taken out when it is cancelled, else at its time
 * and length. An extra one has a meeting of its own. When it is so already, as after a change that was taken back, nobody is bothered.
 */
export const occurrence: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { session: id }) => {
    const session = await stores.session.find(id);
    if (!session) return voidComposition;
    const rhythm = await stores.rhythm.find(session.rhythm);
    // A series that is being booked gets its changed dates when it is.
    if (rhythm?.calendar !== 'booked' || rhythm.cadence === null || rhythm.seriesId === null)
      return voidComposition;
    const booking: BookedRhythm = { ...rhythm, cadence: rhythm.cadence, seriesId: rhythm.seriesId };
    const who = await managerOf(stores, tenant, rhythm);
    if (!who || (session.state !== 'planned' && session.state !== 'cancelled')) return voidComposition;
    const cancellation = await cancellationOf(stores, booking, session);
    if (session.origin === 'extra')
      return composeExtra({ stores, who, rhythm, cadence: booking.cadence, cancellation }, session, now);
    return {
      what: 'deliver',
      deliver: ({ calendar }) => deliverInSeries(calendar, who, booking, session, cancellation),
    };
  },
);
