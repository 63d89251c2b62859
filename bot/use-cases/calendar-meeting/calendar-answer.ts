import type { CalendarMeeting } from '../../../shared/domain/calendar-meeting.ts';
import type { OwnCalendarReading } from './calendar-meeting-store.ts';

/** Why a calendar gave nothing. */
type Unread = Readonly<{
  ok: false;
  refusal:
    'consent-needed' | 'reconnect' | 'not-found' | 'conflict' | 'throttled' | 'rejected' | 'unavailable';
}>;

/** What was read of somebody's calendar before their turn, or why nothing was; null where they have not chosen to have it read. */
export type ReadCalendar = Readonly<{ ok: true; value: readonly CalendarMeeting[] }> | Unread | null;
/** The same of one meeting in it. */
export type ReadMeeting = Readonly<{ ok: true; value: CalendarMeeting }> | Unread | null;

/** Where a reading stands after what the whole calendar answered; null where that says nothing of it. */
export const readingStandingAfter = (
  answer: Readonly<{ ok: true }> | Pick<Unread, 'ok' | 'refusal'>,
): OwnCalendarReading['standing'] | null => {
  if (answer.ok) return 'on';
  if (answer.refusal === 'consent-needed' || answer.refusal === 'reconnect') return 'consent-ended';
  return answer.refusal === 'not-found' ? 'no-mailbox' : null;
};
