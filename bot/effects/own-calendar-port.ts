import type { CalendarMeeting } from '../../shared/domain/calendar-meeting.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarAnswer } from './calendar-port.ts';

/** What effects read of the calendar of somebody who has chosen that: when meetings are, without subjects and people. */
export type OwnCalendar = Readonly<{
  /** `not-found`: their mailbox can't be reached. */
  between: (who: Actor, from: Instant, to: Instant) => CalendarAnswer<readonly CalendarMeeting[]>;
  /** `not-found`: it is no longer in the calendar. */
  find: (who: Actor, eventId: string) => CalendarAnswer<CalendarMeeting>;
}>;
