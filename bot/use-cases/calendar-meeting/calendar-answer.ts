import type { CalendarMeeting } from '../../../shared/domain/calendar-meeting.ts';
import { lacksConsent } from '../calendar-refusal.ts';
import type { CalendarRefusal } from '../calendar-refusal.ts';
import type { OwnCalendarReading } from './calendar-meeting-store.ts';

/** What was read in somebody's calendar before the transaction, or why nothing was; null if they have not chosen that. */
export type ReadCalendar = Readonly<{ ok: true; value: readonly CalendarMeeting[] }> | CalendarRefusal | null;
/** The same for one meeting in it. */
export type ReadMeeting = Readonly<{ ok: true; value: CalendarMeeting }> | CalendarRefusal | null;

/** A reading's state after an answer about the whole calendar; null if the answer tells nothing about it. */
export const readingStandingAfter = (
  answer: Readonly<{ ok: true }> | CalendarRefusal,
): OwnCalendarReading['standing'] | null => {
  if (answer.ok) return 'on';
  if (lacksConsent(answer)) return 'consent-ended';
  return answer.refusal === 'not-found' ? 'no-mailbox' : null;
};
