import type { Instant } from '../../../shared/domain/time.ts';

type SessionTimes = Readonly<{ state: string; startsAt: Instant }>;

/** Hours after its end that a meeting still shows what was said in it. */
const RECAP_HOURS = 12;

/** The session that was just closed, for a meeting that has no other. */
export const recentlyClosedSession = <S extends SessionTimes>(
  sessions: readonly S[],
  hoursSince: (at: Instant) => number,
): S | null =>
  sessions
    .filter(({ state, startsAt }) => state === 'closed' && hoursSince(startsAt) < RECAP_HOURS)
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))[0] ?? null;
