import type { LiveSession, Session } from './session.ts';
import { NEAREST_HOURS, isClosed, isLive, isPlanned } from './session.ts';
import { toEpoch } from './time.ts';
import type { Instant } from './time.ts';

/** A pair's one live session; wherever it is shown, it has its own type and time. */
export const liveIn = (sessions: readonly Session[]): LiveSession | null => sessions.find(isLive) ?? null;

const distanceTo =
  (now: Instant) =>
  ({ startsAt }: Session): number =>
    Math.abs(toEpoch(startsAt) - toEpoch(now));

const nearest = (sessions: readonly Session[], now: Instant): Session | null => {
  const distance = distanceTo(now);
  const near = sessions
    .filter((session) => distance(session) <= NEAREST_HOURS * 3_600_000)
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
  return near[0] ?? null;
};

/**
 * The session a meeting of this rhythm belongs to at that moment: the live one, else the planned one nearest
 * its start within twelve hours, else none (then an extra one is offered).
 */
export const sessionAt = (sessions: readonly Session[], now: Instant): Session | null =>
  liveIn(sessions) ?? nearest(sessions.filter(isPlanned), now);

/**
 * The session a meeting's panel shows: the live one, else the nearest within twelve hours, planned (its preparation) or
 * closed (its recap), else the next one planned.
 */
export const sessionShown = (sessions: readonly Session[], now: Instant): Session | null =>
  liveIn(sessions) ??
  nearest(
    sessions.filter((session) => isPlanned(session) || isClosed(session)),
    now,
  ) ??
  sessions
    .filter((session) => isPlanned(session) && session.startsAt > now)
    .reduce<Session | null>((first, one) => (first && first.startsAt <= one.startsAt ? first : one), null);
