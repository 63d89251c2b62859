import type { SessionId } from '../../shared/domain/ids.ts';
import type { Cadence, Rhythm } from '../../shared/domain/rhythm.ts';
import type { CalendarEntry, Session } from '../../shared/domain/session.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { Uses } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import { failOnRhythm, isPassing, retryLater } from './calendar-effect.ts';
import type { Calendar, CalendarRefusal } from './calendar-port.ts';
import { completedDelivery, voidDelivery, voidComposition, composedDelivery } from './effect.ts';
import type { Composition, Delivery, EffectContext } from './effect.ts';

/** Where the extra's meeting is to stand, in whose name, and what is said when it is cancelled. */
type Place = Readonly<{
  stores: Uses<{ person: 'addressOf' | 'several' }>;
  who: Actor;
  rhythm: Rhythm;
  cadence: Cadence;
  cancellation: Parameters<Calendar['cancelInstance']>[2];
}>;

/** Leave that is missing is shown on the rhythm; what else is wrong with one meeting says nothing about the series. */
const deliveryOfRefusal = (rhythm: Rhythm, answer: CalendarRefusal): Delivery => {
  if (isPassing(answer)) return retryLater(answer);
  if (answer.refusal === 'not-found') return voidDelivery;
  const lacksLeave = answer.refusal === 'consent-needed' || answer.refusal === 'reconnect';
  return lacksLeave ? failOnRhythm(rhythm, answer) : { outcome: { state: 'failed', why: answer.refusal } };
};

/** Writes down what the calendar has for a session now. */
export const noteEntry =
  (id: SessionId, entry: CalendarEntry | null) =>
  async ({ stores }: EffectContext): Promise<void> => {
    const session = await stores.session.lock(id);
    if (session) await stores.session.save({ ...session, entry });
  };

const book = async ({ stores, who, rhythm, cadence }: Place, session: Session): Promise<Composition> => {
  const people = await participantsOf(stores, [rhythm]);
  const rep = people.get(rhythm.rep);
  const manager = people.get(rhythm.manager);
  const address = await stores.person.addressOf(rhythm.rep);
  if (!rep || !manager || address === null)
    return composedDelivery({ outcome: { state: 'failed', why: 'rejected' } });
  return {
    what: 'deliver',
    deliver: async ({ calendar }) => {
      const booked = await calendar.createExtra(who, {
        attendee: { name: rep.name, address },
        ...{ rep: rep.name, manager: manager.name, language: manager.language, zone: cadence.zone },
        ...{ startsAt: session.startsAt, minutes: session.minutes, transactionId: session.id },
      });
      if (!booked.ok) return deliveryOfRefusal(rhythm, booked);
      const { startsAt, minutes } = session;
      const entry = { id: booked.value.eventId, startsAt, minutes, declined: false };
      return { ...completedDelivery, record: noteEntry(session.id, entry) };
    },
  };
};

const deliverChange = async (
  calendar: Calendar,
  { who, rhythm, cadence: { zone }, cancellation }: Place,
  { id, startsAt, minutes, state }: Session,
  eventId: string,
): Promise<Delivery> => {
  const found = await calendar.times(who, eventId);
  if (!found.ok) return deliveryOfRefusal(rhythm, found);
  const isCancelled = state === 'cancelled';
  const isSo = isCancelled
    ? found.value.cancelled
    : found.value.startsAt === startsAt && found.value.minutes === minutes;
  if (isSo) return voidDelivery;
  const answer = isCancelled
    ? await calendar.cancelInstance(who, eventId, cancellation)
    : await calendar.moveInstance(who, eventId, { startsAt, minutes, zone });
  if (!answer.ok) return deliveryOfRefusal(rhythm, answer);
  const entry = isCancelled ? null : { id: eventId, startsAt, minutes, declined: false };
  return { ...completedDelivery, record: noteEntry(id, entry) };
};

/** Brings an extra's own meeting in line with how it is now: booked, moved, shortened or cancelled. */
export const composeExtra = (
  place: Place,
  session: Session,
  now: Instant,
): Promise<Composition> | Composition => {
  const { entry } = session;
  if (entry !== null)
    return {
      what: 'deliver',
      deliver: ({ calendar }) => deliverChange(calendar, place, session, entry.id),
    };
  return session.state === 'planned' && session.startsAt > now ? book(place, session) : voidComposition;
};
