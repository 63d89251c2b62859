import type { Session } from './session.ts';
import type { Instant } from './time.ts';

/** Whether the rep has declined a planned session at the time it has now. */
export const isDeclined = ({
  state,
  entry,
  startsAt,
}: Pick<Session, 'state' | 'entry' | 'startsAt'>): boolean =>
  state === 'planned' && entry?.declined === true && entry.startsAt === startsAt;

/** Whether the rep has declined all that is ahead in the rhythm's series: more than one session, and none is left. */
export const isSeriesDeclined = (sessions: readonly Session[], now: Instant): boolean => {
  const ahead = sessions.filter(
    ({ state, origin, entry, startsAt }) =>
      state === 'planned' && origin === 'rhythm' && entry !== null && startsAt > now,
  );
  return ahead.length > 1 && ahead.every(isDeclined);
};

/** Why a session that is ahead falls away, by the calendar; null when it doesn't. */
export const lossOf = (session: Session): 'cancelled' | 'declined' | null =>
  session.state === 'cancelled' && session.cancellation.reason === 'calendar'
    ? 'cancelled'
    : isDeclined(session)
      ? 'declined'
      : null;
