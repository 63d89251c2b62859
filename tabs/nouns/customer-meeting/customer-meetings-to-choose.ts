import type { CustomerMeeting } from '../../../shared/contracts/customer-meeting.ts';
import type { Session } from '../../../shared/contracts/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The customer meetings ahead, the nearest first: those after the session before those it comes too late for. */
export const meetingsToChoose = (
  meetings: readonly CustomerMeeting[],
  { startsAt }: Pick<Session, 'startsAt'>,
  now: Instant,
): readonly CustomerMeeting[] => {
  const ahead = meetings.filter(({ at }) => at > now).sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...ahead.filter(({ at }) => at > startsAt), ...ahead.filter(({ at }) => at <= startsAt)];
};
