import { extraFor } from '../../../shared/domain/customer-meeting.ts';
import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** How far ahead to look for a customer meeting when no later session is planned, in minutes: two weeks. */
const LOOKED_AHEAD_MINUTES = 14 * 24 * 60;

/** The customer meeting to offer an extra session for, beside `session`: one held before the session after that. */
export const extraOffered = (
  meetings: readonly CustomerMeeting[],
  sessions: readonly Session[],
  session: Session | null,
  now: Instant,
): CustomerMeeting | null => {
  const from = session && session.startsAt > now ? session.startsAt : now;
  const after = sessions
    .filter(
      ({ id, state, origin, startsAt }) =>
        id !== session?.id && state === 'planned' && origin !== 'extra' && startsAt > from,
    )
    .map(({ startsAt }) => startsAt)
    .sort();
  return extraFor(meetings, sessions, now, after[0] ?? addMinutes(from, LOOKED_AHEAD_MINUTES));
};
