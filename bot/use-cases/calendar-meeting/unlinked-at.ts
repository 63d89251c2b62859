import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { AnsweredMeeting } from './calendar-meeting-store.ts';

/** The customer meeting entered by hand that a rep already has at that moment: nobody meets two customers at once. */
export const unlinkedAt = (
  meetings: readonly CustomerMeeting[],
  answers: readonly AnsweredMeeting[],
  at: Instant,
): CustomerMeeting | null =>
  meetings.find((one) => one.at === at && !answers.some(({ chosen }) => chosen?.id === one.id)) ?? null;
