import { takenOver } from '../../../shared/domain/calendar-comparison.ts';
import { cancelThere, dayInRhythm } from '../../../shared/domain/change-of-plan.ts';
import { startsAt } from '../../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../../shared/domain/rhythm.ts';
import { isPlanned } from '../../../shared/domain/session.ts';
import type { CalendarEntry, PlannedSession } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { carryAdded } from '../session/carry-points.ts';
import { fittedSession } from '../session/fitted-session.ts';
import { addedIn, plannedSession } from '../session/planned-agenda.ts';
import { planCardsAnew } from '../session/session-cards.ts';
import { templateInUse } from '../template/template-in-use.ts';
import type { Uses } from '../stores.ts';
import { pairOf, planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';
import { factsOf, heldHistoryOf, recommendationOn } from './recommendation.ts';

/** One date of a series as it stands in the calendar, and the day of the series that it belongs to. */
export type SeriesDate = CalendarEntry & Readonly<{ turn: CalendarDay }>;

/** The store functions that taking over a series' dates uses. */
export type TakingOverStores = SessionPlanningStores & Uses<{ outbox: 'add'; person: 'find' }>;

type Context = Readonly<{ stores: TakingOverStores; now: Instant; newId: () => string }>;
type WithCadence = Rhythm & Readonly<{ cadence: Cadence }>;

/** A series' dates as read, from now until `until`. */
export type SeriesDates = Readonly<{ dates: readonly SeriesDate[]; until: Instant }>;

/** Whether a date whose own day has passed was moved to later: no day of the rhythm ahead would plan it. */
const isPutOff = ({ turn, startsAt: at }: SeriesDate, { cadence }: WithCadence, now: Instant): boolean =>
  at > now && addMinutes(startsAt(cadence, turn), cadence.minutes) <= now;

const planPutOff = async (
  { stores, now, newId }: Context,
  rhythm: WithCadence,
  { turn, ...entry }: SeriesDate,
): Promise<void> => {
  const { minutes } = rhythm.cadence;
  const past = await heldHistoryOf(stores, rhythm);
  const facts = await factsOf(stores, rhythm, past, now);
  const day = dayAt(entry.startsAt, rhythm.cadence.zone);
  const type = recommendationOn(rhythm, past, facts, day, rhythm.wish).recommended;
  const template = await templateInUse(stores, type, rhythm.manager);
  const session = plannedSession(rhythm, type, template, entry.startsAt, minutes, newId);
  await stores.session.insert({ ...session, movedFrom: turn });
};

/** The rhythm's own planned sessions, within what was read, that have no date in the calendar yet. */
const untied = async (
  { stores }: Context,
  rhythm: Rhythm,
  until: Instant,
): Promise<readonly PlannedSession[]> =>
  (await stores.session.ofRhythm(rhythm.id))
    .filter(isPlanned)
    .filter(({ origin, entry, startsAt: at }) => origin === 'rhythm' && entry === null && at < until);

/**
 * Plans the sessions of a series that existed before, and gives each its date: at the calendar's time and length, even on somebody's
 * day off, and cancelled where the date was taken out, which nobody is told. So nothing is written to the calendar, now or when the
 * sessions are planned again.
 */
export const takeOverDates = async (
  context: Context,
  rhythm: WithCadence,
  { dates, until }: SeriesDates,
): Promise<void> => {
  const { stores, now, newId } = context;
  const { cadence } = rhythm;
  for (const date of dates) if (isPutOff(date, rhythm, now)) await planPutOff(context, rhythm, date);
  const byTurn = new Map(dates.map((date) => [date.turn, date]));
  const pair = await pairOf(stores, rhythm);
  // Where a date was taken out, another session is planned after it, whose date may be missing too.
  for (let isSettled = false; !isSettled;) {
    await planSessions(stores, { ...rhythm, calendar: 'none', seriesId: null }, now, newId, 'stay');
    isSettled = true;
    for (const session of await untied(context, rhythm, until)) {
      const day = dayInRhythm(session, cadence.zone);
      const date = byTurn.get(day);
      if (!date) {
        await stores.session.save(cancelThere(session));
        await carryAdded(stores, rhythm.id, addedIn(session), session.startsAt);
        isSettled = false;
        continue;
      }
      const { turn: _, ...entry } = date;
      const after = await fittedSession(
        stores,
        session,
        takenOver(session, entry, cadence, day, pair),
        newId,
      );
      await stores.session.save(after);
      if (after.startsAt !== session.startsAt) await planCardsAnew(stores, after, now);
    }
  }
};
