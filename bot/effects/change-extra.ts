import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { Stores } from '../use-cases/stores.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import { giveUp, isPassing } from './book-series.ts';
import type { CalendarOutcome, Calendar, CalendarRefusal } from './book-series.ts';

/** Where the extra's meeting is to stand, and in whose name. */
type Place = Readonly<{ stores: Stores; calendar: Calendar; who: Actor; rhythm: Rhythm; zone: string }>;

/** Leave that is missing is shown on the rhythm; what else is wrong with one meeting says nothing about the series. */
const refused = (
  { stores, rhythm }: Place,
  answer: CalendarRefusal,
): Promise<CalendarOutcome> | CalendarOutcome => {
  if (isPassing(answer)) return { ...answer, what: 'again' };
  if (answer.refusal === 'not-found') return { what: 'void' };
  const lacksLeave = answer.refusal === 'consent-needed' || answer.refusal === 'reconnect';
  return lacksLeave ? giveUp(stores, rhythm, answer) : { what: 'failed' };
};

const book = async (place: Place, session: Session): Promise<CalendarOutcome> => {
  const { stores, calendar, who, rhythm, zone } = place;
  const people = await participantsOf(stores, [rhythm]);
  const rep = people.get(rhythm.rep);
  const manager = people.get(rhythm.manager);
  const address = await stores.person.addressOf(rhythm.rep);
  if (!rep || !manager || address === null) return { what: 'failed' };
  const booked = await calendar.createExtra(who, {
    attendee: { name: rep.name, address },
    ...{ rep: rep.name, manager: manager.name, language: manager.language, zone },
    ...{ startsAt: session.startsAt, minutes: session.minutes, transactionId: session.id },
  });
  if (!booked.ok) return refused(place, booked);
  await stores.session.save({ ...session, eventId: booked.value.eventId });
  return { what: 'done' };
};

const change = async (place: Place, session: Session, eventId: string): Promise<CalendarOutcome> => {
  const { stores, calendar, who, rhythm, zone } = place;
  const found = await calendar.extraTimes(who, eventId);
  if (!found.ok) return refused(place, found);
  const { startsAt, minutes } = session;
  const isCancelled = session.state === 'cancelled';
  const isSo = isCancelled
    ? found.value.cancelled
    : found.value.startsAt === startsAt && found.value.minutes === minutes;
  if (isSo) return { what: 'void' };
  const people = await participantsOf(stores, [rhythm]);
  const rep = people.get(rhythm.rep);
  const answer = isCancelled
    ? await calendar.cancelInstance(who, eventId, {
        by: nameOf(people, session.lastChange?.by ?? rhythm.manager).name,
        next: nextOf(await stores.session.ofRhythm(rhythm.id), startsAt)?.startsAt ?? null,
        language: rep?.language ?? 'sv',
        zone: rep?.zone ?? zone,
      })
    : await calendar.moveInstance(who, eventId, { startsAt, minutes, zone });
  return answer.ok ? { what: 'done' } : refused(place, answer);
};

/** Brings an extra's own meeting in line with how it is now: booked, moved, shortened or cancelled. */
export const changeExtra = (
  place: Place,
  session: Session,
  now: Instant,
): Promise<CalendarOutcome> | CalendarOutcome => {
  if (session.eventId !== null) return change(place, session, session.eventId);
  return session.state === 'planned' && session.startsAt > now ? book(place, session) : { what: 'void' };
};
