import { compareWithCalendar } from '../../../shared/domain/calendar-comparison.ts';
import type { CalendarWord, ChangeThere } from '../../../shared/domain/calendar-comparison.ts';
import { dayInRhythm, settledAt } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { cadenceOfSeries } from '../../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm, SeriesPattern } from '../../../shared/domain/rhythm.ts';
import type { CancelledSession, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { carryAdded } from '../session/carry-points.ts';
import { queueCalendarUpdate } from '../session/change-plan.ts';
import { fittedSession } from '../session/fitted-session.ts';
import { addedIn } from '../session/planned-agenda.ts';
import { planCardsAnew } from '../session/session-cards.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import { fallIntoLine } from './fall-into-line.ts';
import { lookAtSeries } from './look-at-series.ts';
import { planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';
import { zoneOf } from './recommendation.ts';

/** A rhythm whose series Kadens follows. */
export type FollowedRhythm = Rhythm & Readonly<{ cadence: Cadence; seriesId: string }>;

/** A session that the calendar may still say something new of. */
export type FollowedSession = PlannedSession | CancelledSession;

/** What the calendar says: of each session as it was read then, and of the series where it was looked at. */
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

/** What following a calendar needs of the stores. */
export type CalendarFollowingStores = SessionPlanningStores &
  Uses<{ person: 'find'; publish: true; rhythm: 'lock' | 'save'; session: 'find' | 'lock' }>;

type Context = Readonly<{ stores: CalendarFollowingStores; now: Instant; newId: () => string }>;

/** The rhythm as one that is followed; null while it isn't in the calendar. */
export const followed = (rhythm: Rhythm | null): FollowedRhythm | null =>
  rhythm?.calendar === 'booked' && rhythm.cadence !== null && rhythm.seriesId !== null
    ? { ...rhythm, cadence: rhythm.cadence, seriesId: rhythm.seriesId }
    : null;

/** The sessions of a rhythm that are still to come, or were to. */
export const followedSessions = (sessions: readonly Session[], now: Instant): readonly FollowedSession[] =>
  sessions.filter(
    (session): session is FollowedSession =>
      session.startsAt > now && (session.state === 'planned' || session.state === 'cancelled'),
  );

/** Those of them that have a meeting of their own, where the rhythm has no series that they could be found in. */
export const withOwnMeetings = (sessions: readonly FollowedSession[]): readonly FollowedSession[] =>
  sessions.filter(({ origin, entry }) => origin === 'single' && entry !== null);

/** How long Kadens waits before it looks again for the link of a meeting that has none yet, in minutes. */
const LINK_AGAIN_MINUTES = 2;

/** Has the manager told that the two lack a time. */
const tellTimeWanted = (
  { stores, now }: Context,
  rhythm: Rhythm,
  what: 'cancelled' | 'declined',
  { id, startsAt }: Session,
): Promise<void> =>
  stores.outbox.add([
    {
      key: `time-wanted:${what}:${id}:${startsAt}`,
      effect: { kind: 'time-wanted', rhythm: rhythm.id, what, session: id, since: null },
      person: rhythm.manager,
      dueAt: now,
    },
  ]);

/** Lets go of a series that is gone: the rhythm goes on, and is offered to be booked again. */
const letGo = async (context: Context, rhythm: FollowedRhythm): Promise<void> => {
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
  for (const session of await stores.session.ofRhythm(rhythm.id))
    if (session.origin === 'rhythm' && session.entry !== null && session.state === 'planned')
      await stores.session.save({ ...session, entry: null });
  await stores.outbox.add([
    {
      key: `series-removed:${rhythm.id}:${rhythm.version}`,
      effect: { kind: 'series-removed', rhythm: rhythm.id },
      person: rhythm.manager,
      dueAt: context.now,
    },
  ]);
  await publishToPair(stores, rhythm, 'rhythm');
};

/** The whole series was moved, or comes at another interval: that is what the two have agreed on now. */
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
  else await tellTimeWanted(context, rhythm, change, session);
  if (change === 'cancelled') {
    const { cadence } = rhythm;
    if (cadence) await planSessions(stores, { ...rhythm, cadence }, now, newId);
    await carryAdded(stores, rhythm.id, addedIn(session), session.startsAt > now ? session.startsAt : now);
  }
  await publishToPair(stores, rhythm, 'session', session.id);
};

/**
 * Brings one session in line with what the calendar says of it, as it was when that was read; true when the calendar is behind what
 * was changed here. One that stands for another day of the rhythm by now has another meeting, which is looked for.
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
  return isOursNewer;
};

/**
 * Has the calendar written to once more: it is behind what was changed here, and nothing may be under way to it. What can still be
 * taken back waits until it can't.
 */
const writeAgain = async ({ stores, now }: Context, rhythm: Rhythm, id: SessionId): Promise<void> => {
  const session = await stores.session.find(id);
  if (!session) return;
  const settled = settledAt(session) ?? now;
  await queueCalendarUpdate(stores, session, rhythm, now, settled > now ? settled : now);
};

const followWords = async (
  context: Context,
  rhythm: Rhythm,
  words: CalendarReading['words'],
): Promise<void> => {
  for (const [session, word] of words)
    if (await followSession(context, rhythm, session, word)) await writeAgain(context, rhythm, session.id);
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
      key: `join:${rhythm.id}:${rhythm.seriesId}`,
      effect: { kind: 'join-chat', rhythm: rhythm.id },
      person: rhythm.manager,
      dueAt: now,
    },
  ]);
  await publishToPair(stores, rhythm, 'rhythm');
  return { ...rhythm, joinUrl, version: rhythm.version + 1 };
};

/**
 * Brings a rhythm and its sessions in line with what the calendar was seen to say. What was agreed anew since it was looked at is
 * left alone: that is booked, and looked at after that. Nothing is written to the calendar but what was changed here.
 */
export const followCalendar = async (
  context: Context,
  seen: FollowedRhythm,
  { words, series }: CalendarReading,
): Promise<void> => {
  const rhythm = followed(await context.stores.rhythm.lock(seen.id));
  if (rhythm?.seriesId !== seen.seriesId || JSON.stringify(rhythm.cadence) !== JSON.stringify(seen.cadence))
    return;
  if (series === 'gone') return letGo(context, rhythm);
  if (series !== null) {
    if (series.pattern === null) return letGo(context, rhythm);
    const cadence = cadenceOfSeries(rhythm.cadence, series.pattern);
    if (cadence !== rhythm.cadence) return agree(context, rhythm, cadence);
  }
  const linked = series === null ? rhythm : await keepLink(context, rhythm, series.joinUrl);
  await followWords(context, linked, words);
};

/** Brings the sessions of a rhythm that has no series in line with what was seen of the meetings they have of their own. */
export const followOwnMeetings = async (
  context: Context,
  { id }: Rhythm,
  words: CalendarReading['words'],
): Promise<void> => {
  const rhythm = await context.stores.rhythm.lock(id);
  if (rhythm) await followWords(context, rhythm, words);
};
