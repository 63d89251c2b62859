import * as calendarMeeting from '../../../shared/contracts/calendar-meeting.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import {
  askCalendarMeetingAgain,
  chooseCalendarMeeting,
  refuseCalendarMeeting,
} from '../../use-cases/calendar-meeting/answer-calendar-meeting.ts';
import type { ReadCalendar, ReadMeeting } from '../../use-cases/calendar-meeting/calendar-answer.ts';
import {
  getCalendarReading,
  turnOffCalendarReading,
  turnOnCalendarReading,
} from '../../use-cases/calendar-meeting/calendar-reading.ts';
import type { ConsentState } from '../../use-cases/calendar-refusal.ts';
import { listCalendarMeetings } from '../../use-cases/calendar-meeting/list-calendar-meetings.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type CalendarMeetingPorts = Readonly<{
  /** Whether jobs may read this person's calendar; asked while the person is here. */
  readingConsent: (identity: TabIdentity) => Promise<Result<ConsentState, never>>;
  /** This person's calendar in the coming weeks. Nothing is read unless they have chosen to have it read. */
  readOwnCalendar: (identity: TabIdentity) => Promise<Result<ReadCalendar, never>>;
  readOwnMeeting: (
    identity: TabIdentity,
    meeting: Readonly<{ eventId: string }>,
  ) => Promise<Result<ReadMeeting, never>>;
}>;

/** Possible customer meetings in one's own calendar. */
export const calendarMeetingRoutes = ({
  readingConsent,
  readOwnCalendar,
  readOwnMeeting,
}: CalendarMeetingPorts): readonly Route[] => [
  route(calendarMeeting.getCalendarReading, getCalendarReading),
  preparedRoute(calendarMeeting.turnOnCalendarReading, readingConsent, turnOnCalendarReading),
  route(calendarMeeting.turnOffCalendarReading, turnOffCalendarReading),
  preparedRoute(calendarMeeting.listCalendarMeetings, readOwnCalendar, listCalendarMeetings),
  preparedRoute(calendarMeeting.chooseCalendarMeeting, readOwnMeeting, chooseCalendarMeeting),
  route(calendarMeeting.refuseCalendarMeeting, refuseCalendarMeeting),
  route(calendarMeeting.askCalendarMeetingAgain, askCalendarMeetingAgain),
];
