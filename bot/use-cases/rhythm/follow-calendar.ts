import { compareWithCalendar } from '../../../shared/domain/calendar-comparison.ts';
import type { CalendarWord, ChangeThere } from '../../../shared/domain/calendar-comparison.ts';
import { dayInRhythm, settledAt } from '../../../shared/domain/change-of-plan.ts';
import { isSeriesDeclined } from '../../../shared/domain/declined.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { cadenceOfSeries } from '../../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm, SeriesPattern } from '../../../shared/domain/rhythm.ts';
import type { CancelledSession, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { carryAdded, gatherPoints } from '../session/carry-points.ts';
import { queueCalendarUpdate } from '../session/change-plan.ts';
import { fittedSession } from '../session/fitted-session.ts';
import { addedIn } from '../session/planned-agenda.ts';
import {
  planCardsAnew,
  preparationCardBack,
  preparationCardOver,
  timeWantedKey,
} from '../session/session-cards.ts';
import { renewStandingCards } from '../session/standing-cards.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import { fallIntoLine } from './fall-into-line.ts';
import { lookAtSeries } from './look-at-series.ts';
import { planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';
import { zoneOf } from './recommendation.ts';
import { joiningKeys } from './series-booking.ts';

/** A rhythm whose series Kadens follows. */
export type FollowedRhythm = Rhythm & Readonly<{ cadence: Cadence; seriesId: string }>;

/** A session that the calendar may still have news about. */
export type FollowedSession = PlannedSession | CancelledSession;

/** What was read in the calendar: about each session as it then was, and about the series if it was looked at. */
export type CalendarReading = Readonly<{
  words: ReadonlyMap<FollowedSession, CalendarWord>;
  series:
    | Readonly<{
        joinUrl: string | null;
        pattern: SeriesPattern | null;
        takenOut: readonly CalendarDay[] | null;
      }>
    | 'gone'
    | null;
}>;

/** The store functions that following a calendar uses. */
export type CalendarFollowingStores = SessionPlanningStores &
  Uses<{ person: 'find'; publish: true; rhythm: 'lock' | 'save'; session: 'find' | 'lock' }>;

type Context = Readonly<{ stores: CalendarFollowingStores; now: Instant; newId: () => string }>;

/** The rhythm as a followed one; null while it isn't in the calendar. */
export const followed = (rhythm: Rhythm | null): FollowedRhythm | null =>
  rhythm?.calendar === 'booked' &&
  rhythm.endedAt === null &&
  rhythm.cadence !== null &&
  rhythm.seriesId !== null
    ? { ...rhythm, cadence: rhythm.cadence, seriesId: rhythm.seriesId }
    : null;

/** A rhythm's sessions that are still ahead, planned or cancelled. */
export const followedSessions = (sessions: readonly Session[], now: Instant): readonly FollowedSession[] =>
  sessions.filter(
    (session): session is FollowedSession =>
      session.startsAt > now && (session.state === 'planned' || session.state === 'cancelled'),
  );

/** Those with a meeting of their own, for a rhythm that has no series in which to find them. */
export const withOwnMeetings = (sessions: readonly FollowedSession[]): readonly FollowedSession[] =>
  sessions.filter(({ origin, entry }) => origin === 'single' && entry !== null);

/** How long Kadens waits before it looks again for a meeting's missing link, in minutes. */
const LINK_AGAIN_MINUTES = 2;

/** Tells the manager that the two lack a time. */
const tellTimeWanted = (
  { stores, now }: Context,
  rhythm: Rhythm,
  what: 'cancelled' | 'declined',
  session: Session,
): Promise<void> =>
  stores.outbox.add([
    {
      key: timeWantedKey(what, session),
      effect: { kind: 'time-wanted', rhythm: rhythm.id, what, session: session.id, since: null },
      person: rhythm.manager,
      dueAt: now,
    },
  ]);

/**
 * Drops a series that is gone from the calendar: the rhythm goes on, and can be booked again. A session whose meeting is still there (`words`)
 * has one of its own, outside the series, and keeps it.
 */
const letGo = async (
  context: Context,
  rhythm: FollowedRhythm,
  words: CalendarReading['words'],
): Promise<void> => {
  const { stores } = context;
  const without = {
    ...rhythm,
    calendar: 'removed',
    seriesId: null,
    joinUrl: null,
    chatId: null,
    meetingId: null,
  } as const;
  await stores.rhythm.save(without, rhythm.version);
  const kept = new Set([...words].flatMap(([{ id }, word]) => (typeof word === 'string' ? [] : [id])));
  for (const session of await stores.session.ofRhythm(rhythm.id))
    if (
      session.origin === 'rhythm' &&
      session.entry !== null &&
      session.state === 'planned' &&
      !kept.has(session.id)
    )
      await stores.session.save({ ...session, entry: null });
  await stores.outbox.add([
    {
      key: `series-removed:${rhythm.id}:${rhythm.version}`,
      effect: { kind: 'series-removed', rhythm: rhythm.id, what: 'removed' },
      person: rhythm.manager,
      dueAt: context.now,
    },
  ]);
  await publishToPair(stores, rhythm, 'rhythm');
};

/** Takes over the days of a series that was moved as a whole or has another interval, as what the two have now agreed on. */
const agree = async (context: Context, rhythm: FollowedRhythm, cadence: Cadence): Promise<void> => {
  const { stores, now, newId } = context;
  await stores.rhythm.save({ ...rhythm, cadence }, rhythm.version);
  await fallIntoLine(stores, rhythm.id);
  await planSessions(stores, { ...rhythm, cadence, version: rhythm.version + 1 }, now, newId);
  await lookAtSeries(stores, rhythm, now);
  await publishToPair(stores, rhythm, 'rhythm');
};

const afterChange = async (
  context: Context,
  rhythm: Rhythm,
  session: FollowedSession,
  change: ChangeThere,
): Promise<void> => {
  const { stores, now, newId } = context;
  if (change === 'moved' || change === 'length') await planCardsAnew(stores, session, now);
  if (change === 'moved') await gatherPoints(stores, rhythm.id, now);
  if (change !== 'moved' && change !== 'length') await tellTimeWanted(context, rhythm, change, session);
  if (change === 'cancelled') {
    const { cadence } = rhythm;
    if (cadence) await planSessions(stores, { ...rhythm, cadence }, now, newId);
    await carryAdded(stores, rhythm.id, addedIn(session), session.startsAt > now ? session.startsAt : now);
  }
  await renewStandingCards(stores, rhythm, now);
  await publishToPair(stores, rhythm, 'session', session.id);
};

/**
 * Brings one session in line with the calendar, which was read when the session was as in `seen`. Returns true when the calendar is
 * behind a change made here. A session that has since got another day of the rhythm has another meeting, which is looked for.
 */
export const followSession = async (
  context: Context,
  rhythm: Rhythm,
  seen: FollowedSession,
  word: CalendarWord,
): Promise<boolean> => {
  const before = await context.stores.session.lock(seen.id);
  if (before?.state !== 'planned' && before?.state !== 'cancelled') return false;
  const zone = zoneOf(rhythm);
  const day = dayInRhythm(before, zone);
  if (seen.origin === 'rhythm' && day !== dayInRhythm(seen, zone)) {
    await lookAtSeries(context.stores, rhythm, context.now);
    return false;
  }
  const { session, isOursNewer, change } = compareWithCalendar(before, word, rhythm.cadence, day);
  if (session !== before)
    await context.stores.session.save(await fittedSession(context.stores, before, session, context.newId));
  if (change !== null) await afterChange(context, rhythm, session, change);
  if (change === 'moved' || change === 'cancelled')
    await context.stores.outbox.add([
      preparationCardOver(before, before.startsAt, context.now, context.now),
      preparationCardBack(session, context.now, context.now),
    ]);
  return isOursNewer;
};

/**
 * Writes to the calendar once more, since it is behind a change made here and perhaps no update is on its way. Waits until the change
 * can no longer be taken back.
 */
const writeAgain = async ({ stores, now }: Context, rhythm: Rhythm, id: SessionId): Promise<void> => {
  const session = await stores.session.find(id);
  if (!session) return;
  const settled = settledAt(session) ?? now;
  await queueCalendarUpdate(stores, session, rhythm, now, settled > now ? settled : now);
};

/** Tells the manager once, rather than of each session, that the rep has declined all of the series. */
const tellSeriesDeclined = async (
  { stores, now }: Context,
  rhythm: Rhythm,
  sessions: readonly Session[],
): Promise<void> => {
  await stores.outbox.withdraw(sessions.map((one) => timeWantedKey('declined', one)));
  await stores.outbox.add([
    {
      key: `series-declined:${rhythm.id}:${rhythm.seriesId}`,
      effect: { kind: 'series-removed', rhythm: rhythm.id, what: 'declined' },
      person: rhythm.manager,
      dueAt: now,
    },
  ]);
};

const followWords = async (
  context: Context,
  rhythm: Rhythm,
  words: CalendarReading['words'],
): Promise<void> => {
  for (const [session, word] of words)
    if (await followSession(context, rhythm, session, word)) await writeAgain(context, rhythm, session.id);
  const isAnyDeclined = [...words.values()].some((word) => typeof word === 'object' && word.declined);
  const sessions = isAnyDeclined ? await context.stores.session.ofRhythm(rhythm.id) : [];
  if (isSeriesDeclined(sessions, context.now)) await tellSeriesDeclined(context, rhythm, sessions);
};

const keepLink = async (
  { stores, now }: Context,
  rhythm: FollowedRhythm,
  joinUrl: string | null,
): Promise<FollowedRhythm> => {
  if (rhythm.joinUrl !== null) return rhythm;
  if (joinUrl === null) {
    await lookAtSeries(stores, rhythm, addMinutes(now, LINK_AGAIN_MINUTES));
    return rhythm;
  }
  await stores.rhythm.save({ ...rhythm, joinUrl }, rhythm.version);
  await stores.outbox.add([
    {
      key: `${joiningKeys(rhythm.id)}${rhythm.seriesId}`,
      effect: { kind: 'join-chat', rhythm: rhythm.id },
      person: rhythm.manager,
      dueAt: now,
    },
  ]);
  await publishToPair(stores, rhythm, 'rhythm');
  return { ...rhythm, joinUrl, version: rhythm.version + 1 };
};

/**
 * Brings a rhythm and its sessions in line with what was read in the calendar. A cadence agreed on after the reading is left alone:
 * it is being booked, and looked at after that. Only changes made here are written to the calendar.
 */
export const followCalendar = async (
  context: Context,
  seen: FollowedRhythm,
  { words, series }: CalendarReading,
): Promise<void> => {
  const rhythm = followed(await context.stores.rhythm.lock(seen.id));
  if (rhythm?.seriesId !== seen.seriesId || JSON.stringify(rhythm.cadence) !== JSON.stringify(seen.cadence))
    return;
  if (series === 'gone') return letGo(context, rhythm, words);
  if (series !== null) {
    if (series.pattern === null) return letGo(context, rhythm, new Map());
    const cadence = cadenceOfSeries(rhythm.cadence, series.pattern);
    if (cadence !== rhythm.cadence) return agree(context, rhythm, cadence);
  }
  const linked = series === null ? rhythm : await keepLink(context, rhythm, series.joinUrl);
  await followWords(context, linked, words);
};

/** Brings the sessions of a rhythm without a series in line with what was read of their own meetings. */
export const followOwnMeetings = async (
  context: Context,
  { id }: Rhythm,
  words: CalendarReading['words'],
): Promise<void> => {
  const rhythm = await context.stores.rhythm.lock(id);
  if (rhythm) await followWords(context, rhythm, words);
};
