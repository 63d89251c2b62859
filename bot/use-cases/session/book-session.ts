import { withPoints } from '../../../shared/domain/agenda.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isClosed, SESSION_HORIZON_DAYS, USUAL_MINUTES } from '../../../shared/domain/session.ts';
import type { PlannedSession, Session } from '../../../shared/domain/session.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import { recommendedAt } from '../rhythm/recommendation.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import type { ConsentState } from '../calendar-refusal.ts';
import { takeWaiting } from '../rhythm/waiting-points.ts';
import type { Uses } from '../stores.ts';
import { templateInUse } from '../template/template-in-use.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { SessionUseCase } from './change-session.ts';
import { withPointsForNext } from './carry-points.ts';
import { queueCalendarUpdate } from './change-plan.ts';
import { plannedSession } from './planned-agenda.ts';
import { cardsOf } from './session-cards.ts';

const HORIZON_MINUTES = SESSION_HORIZON_DAYS * 24 * 60;

type Booking = Readonly<{ id: RhythmId; startsAt: Instant; inCalendars: boolean }>;

/** The store functions that booking a session by itself uses. */
export type SingleSessionStores = RecommendationStores &
  Uses<{
    outbox: 'add';
    publish: true;
    rhythm: 'lock';
    session: 'insert' | 'ofRhythm' | 'save';
    template: 'find' | 'published';
    waitingPoint: 'take';
  }>;

/**
 * Adds a session of its own, of the recommended type, with the points that waited for one. Its meeting is booked at `calendarAt`; null keeps
 * it out of the calendars. `sessions` are all that the rhythm has.
 */
export const insertSingle = async (
  { stores, now, newId }: UseCaseContext<SingleSessionStores>,
  rhythm: Rhythm,
  sessions: readonly Session[],
  {
    startsAt,
    minutes,
    calendarAt,
  }: Readonly<{ startsAt: Instant; minutes: number; calendarAt: Instant | null }>,
): Promise<PlannedSession> => {
  const type = await recommendedAt(stores, rhythm, startsAt);
  const template = await templateInUse(stores, type, rhythm.manager);
  const fresh = plannedSession(rhythm, type, template, startsAt, minutes, newId, !sessions.some(isClosed));
  const session = await withPointsForNext(
    stores,
    {
      ...fresh,
      origin: 'single',
      agenda: withPoints(fresh.agenda, await takeWaiting(stores, rhythm.id)),
    },
    now,
  );
  await stores.session.insert(session);
  await stores.outbox.add(await cardsOf(stores, session, now));
  if (calendarAt !== null) await queueCalendarUpdate(stores, session, rhythm, now, calendarAt);
  await publishToPair(stores, rhythm, 'session', session.id);
  return session;
};

/**
 * Books the pair's next 1:1 when none is planned: at their usual length, of the recommended type, with a rhythm or without. If one is
 * booked already, even by the other's simultaneous tap, it stays and is returned with the refusal. Without permission to write to
 * the calendar nothing is booked, unless the booking is to stay out of the calendars.
 */
export const bookSession =
  (
    consent: ConsentState,
  ): SessionUseCase<
    Booking,
    'not-found' | 'already-booked' | 'time-passed' | 'day-too-far' | 'consent-needed',
    SingleSessionStores
  > =>
  async (context, { id, startsAt, inCalendars }) => {
    const { stores, me, now } = context;
    const rhythm = await stores.rhythm.lock(id);
    if (!rhythm || !mayLead(rhythm, me.id)) return refuse('not-found');
    if (inCalendars && consent === 'consent-needed') return refuse('consent-needed');
    const sessions = await stores.session.ofRhythm(id);
    const booked = nextOf(
      sessions.filter(({ origin }) => origin !== 'extra'),
      now,
    );
    if (booked) return refuse('already-booked', booked);
    if (startsAt <= now) return refuse('time-passed');
    if (startsAt > addMinutes(now, HORIZON_MINUTES)) return refuse('day-too-far');

    const minutes = rhythm.cadence?.minutes ?? USUAL_MINUTES;
    return ok(
      await insertSingle(context, rhythm, sessions, {
        ...{ startsAt, minutes, calendarAt: inCalendars ? now : null },
      }),
    );
  };
