import type { CalendarMeeting } from '../../../shared/domain/calendar-meeting.ts';
import { lacksLeave } from '../calendar-refusal.ts';
import type { CalendarRefusal } from '../calendar-refusal.ts';
import type { OwnCalendarReading } from './calendar-meeting-store.ts';

/** What was read of somebody's calendar before their turn, or why nothing was; null where they have not chosen to have it read. */
export type ReadCalendar = Readonly<{ ok: true; value: readonly CalendarMeeting[] }> | CalendarRefusal | null;
/** The same of one meeting in it. */
export type ReadMeeting = Readonly<{ ok: true; value: CalendarMeeting }> | CalendarRefusal | null;

/** Where a reading stands after what the whole calendar answered; null where that says nothing of it. */
export const readingStandingAfter = (
  answer: Readonly<{ ok: true }> | CalendarRefusal,
): OwnCalendarReading['standing'] | null => {
  if (answer.ok) return 'on';
  if (lacksLeave(answer)) return 'consent-ended';
  return answer.refusal === 'not-found' ? 'no-mailbox' : null;
};
