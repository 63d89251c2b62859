import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Future customer meetings, nearest first; those before the session, which it can't prepare for, come last. */
export const customerMeetingsToChoose = (
  meetings: readonly CustomerMeetingView[],
  { startsAt }: Pick<SessionView, 'startsAt'>,
  now: Instant,
): readonly CustomerMeetingView[] => {
  const ahead = meetings.filter(({ at }) => at > now).sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...ahead.filter(({ at }) => at > startsAt), ...ahead.filter(({ at }) => at <= startsAt)];
};
