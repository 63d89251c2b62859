import type { z } from 'zod';
import type { bookSuggestions as contract } from '../../../shared/contracts/suggestion.ts';
import { HELD_BACK_MINUTES } from '../../../shared/domain/change-of-plan.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isOpen, isPlanned, isPlannedTimeOver } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { inTheWay } from '../../../shared/domain/times-that-suit.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import type { ConsentState } from '../calendar-refusal.ts';
import { zoneOf } from '../rhythm/recommendation.ts';
import { takenTimes } from '../rhythm/taken-times.ts';
import { insertSingle } from '../session/book-session.ts';
import type { SingleSessionStores } from '../session/book-session.ts';
import { changeSessionLength } from '../session/change-length.ts';
import type { AnnouncementStores, PlanChangeStores } from '../session/change-plan.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { mondayAt } from './skip-suggestion.ts';

type Input = z.output<typeof contract.body>;
type Booking = Input['bookings'][number];
type Reply = z.output<typeof contract.reply>;

/** What is suggested lies within the weeks that are planned; further ahead nothing is, in minutes. */
const FURTHEST = 31 * 24 * 60;

type BookingStores = AnnouncementStores &
  PlanChangeStores &
  SingleSessionStores &
  Uses<{
    person: 'several';
    rhythm: 'ofPerson';
    session: 'ofRhythm' | 'ofRhythms';
    template: 'published';
  }>;

type Refusal = 'not-found' | 'changed';

/** Books a session of its own, unless the two have one that week by now, or anything that day, or either has another 1:1 then. */
const bookOwn = async (
  context: UseCaseContext<BookingStores>,
  rhythm: Rhythm,
  { startsAt, minutes }: Booking,
  inCalendars: boolean,
): Promise<Result<Session, Refusal>> => {
  const { stores, me, now } = context;
  if (startsAt <= now || startsAt > addMinutes(now, FURTHEST)) return refuse('changed');
  const zone = zoneOf(rhythm);
  const day = dayAt(startsAt, zone);
  const week = mondayAt(startsAt, me.zone);
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const isInstead = (one: Session): boolean =>
    isOpen(one) &&
    !isPlannedTimeOver(one, now) &&
    (dayAt(one.startsAt, zone) === day ||
      // A plan has one session a week for two, and books none where there is one: another plan has done so.
      (isPlanned(one) && one.origin !== 'extra' && mondayAt(one.startsAt, me.zone) === week));
  const taken = await takenTimes(stores, rhythm, { from: day, to: day, zone }, me.id);
  if (sessions.some(isInstead) || inTheWay(startsAt, minutes, taken)) return refuse('changed');
  const calendarAt = inCalendars ? addMinutes(now, HELD_BACK_MINUTES) : null;
  return ok(await insertSingle(context, rhythm, sessions, { startsAt, minutes, calendarAt }));
};

/** Gives a booked session more time, unless either has another 1:1 in the time that is added. */
const bookLonger = async (
  context: UseCaseContext<BookingStores>,
  rhythm: Rhythm,
  { id, version, minutes }: Readonly<{ id: SessionId; version: number; minutes: number }>,
): Promise<Result<Session, Refusal | 'already-started' | 'not-planned', Session>> => {
  const { stores, me } = context;
  const session = (await stores.session.ofRhythm(rhythm.id)).find((one) => one.id === id);
  if (!session) return refuse('not-found');
  const zone = zoneOf(rhythm);
  const day = dayAt(session.startsAt, zone);
  const taken = await takenTimes(stores, rhythm, { from: day, to: day, zone }, me.id);
  const added = minutes - session.minutes;
  if (added > 0 && inTheWay(addMinutes(session.startsAt, session.minutes), added, taken))
    return refuse('changed');
  return changeSessionLength(context, { id, version, minutes });
};

/**
 * Books what was suggested to a manager, each as any other booking is: a session of its own, or another length of one that is booked. What
 * somebody has changed in the meantime is left as it is, and its rhythm is named. Nobody hears of it while it can be taken back.
 */
export const bookSuggestions =
  (consent: ConsentState) =>
  async (
    context: UseCaseContext<BookingStores>,
    { bookings, inCalendars }: Input,
  ): Promise<Result<Reply, 'not-found' | 'consent-needed'>> => {
    // In one order, whoever books: two who book at once wait for each other, and never both do.
    const inOrder = bookings.toSorted((one, other) => (one.rhythmId < other.rhythmId ? -1 : 1));
    const rhythms = new Map<RhythmId, Rhythm>();
    for (const { rhythmId } of inOrder) {
      const rhythm = await context.stores.rhythm.lock(rhythmId);
      if (!rhythm || !mayLead(rhythm, context.me.id)) return refuse('not-found');
      rhythms.set(rhythmId, rhythm);
    }
    const isNewWanted = bookings.some(({ session }) => session === null);
    if (inCalendars && isNewWanted && consent === 'consent-needed') return refuse('consent-needed');
    const booked: Reply['booked'] = [];
    const left: Reply['left'] = [];
    for (const booking of inOrder) {
      const { rhythmId, session, minutes } = booking;
      const rhythm = rhythms.get(rhythmId);
      if (!rhythm) return refuse('not-found');
      const done =
        session === null
          ? await bookOwn(context, rhythm, booking, inCalendars)
          : await bookLonger(context, rhythm, { ...session, minutes });
      if (done.ok)
        booked.push({ rhythmId, sessionId: done.value.id, isNew: session === null, at: context.now });
      else if (done.refusal === 'not-found') return refuse('not-found');
      else left.push(rhythmId);
    }
    return ok({ booked, left });
  };
