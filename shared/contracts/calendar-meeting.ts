import { z } from 'zod/mini';
import { CUSTOMER_MAX } from '../domain/customer-meeting.ts';
import { customerMeetingId, dealId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { customerMeeting } from './customer-meeting-view.ts';
import { endpoint } from './endpoint.ts';
import { graphId } from './graph-id.ts';

/**
 * Whether your calendar is searched for customer meetings. `consent-ended`: you gave Kadens permission, and it no longer applies.
 * `no-mailbox`: your calendar can't be reached.
 */
const calendarReading = z.object({
  state: z.enum(['off', 'on', 'consent-needed', 'consent-ended', 'no-mailbox']),
});
export type CalendarReadingView = z.output<typeof calendarReading>;

const calendarMeeting = z.object({
  eventId: z.string(),
  /** The id of its series, if it is one occurrence of one; else its own. */
  wholeId: z.string(),
  subject: z.string(),
  at: instant,
  /** How many people from outside are invited, and the names of the first of them. */
  outsiders: z.number(),
  names: z.array(z.string()),
  /** The customer that it seems to be with; null if that can't be told. */
  customer: z.nullable(z.string()),
  dealId: z.nullable(dealId),
  /** The customer of a meeting already entered for that time, which would then follow the calendar; null if there is none. */
  known: z.nullable(z.string()),
});
export type CalendarMeetingView = z.output<typeof calendarMeeting>;

export const getCalendarReading = endpoint({
  name: 'getCalendarReading',
  method: 'GET',
  path: '/api/me/calendar-reading',
  summary: 'Whether customer meetings are looked for in your calendar, and what is in the way',
  reply: calendarReading,
});

export const turnOnCalendarReading = endpoint({
  name: 'turnOnCalendarReading',
  method: 'POST',
  path: '/api/me/calendar-reading',
  summary: 'Have customer meetings looked for in your calendar; also again, after consent',
  reply: calendarReading,
});

export const turnOffCalendarReading = endpoint({
  name: 'turnOffCalendarReading',
  method: 'DELETE',
  path: '/api/me/calendar-reading',
  summary: 'Have nothing more read in your calendar; the customer meetings you have chosen stay',
  reply: calendarReading,
});

export const listCalendarMeetings = endpoint({
  name: 'listCalendarMeetings',
  method: 'GET',
  path: '/api/me/calendar-meetings',
  summary: 'What in your calendar may be customer meetings, as it is now; for you alone, and stored nowhere',
  reply: z.object({
    /** `no-answer`: the calendar did not answer just now. */
    state: z.enum([...calendarReading.shape.state.options, 'no-answer']),
    meetings: z.array(calendarMeeting),
    /** Customer meetings removed with their meetings in the calendar, as long as they can be restored. */
    gone: z.array(z.object({ id: customerMeetingId, customer: z.string(), at: instant })),
  }),
});

export const chooseCalendarMeeting = endpoint({
  name: 'chooseCalendarMeeting',
  method: 'POST',
  path: '/api/me/calendar-meetings/choose',
  summary: 'Say that a meeting in your calendar is a customer meeting; it is followed there from then on',
  body: z.object({
    eventId: graphId,
    customer: z.string().check(z.trim(), z.minLength(1), z.maxLength(CUSTOMER_MAX)),
  }),
  reply: customerMeeting,
  refusals: { 422: ['list-full', 'answers-full'] },
});

export const askCalendarMeetingAgain = endpoint({
  name: 'askCalendarMeetingAgain',
  method: 'POST',
  path: '/api/me/calendar-meetings/ask',
  summary: 'Take back that a meeting in your calendar, or a series, is no customer meeting',
  body: z.object({ wholeId: graphId }),
  reply: z.object({ wholeId: z.string() }),
});

export const refuseCalendarMeeting = endpoint({
  name: 'refuseCalendarMeeting',
  method: 'POST',
  path: '/api/me/calendar-meetings/refuse',
  summary:
    'Say that a meeting in your calendar, or a series, is no customer meeting; it is not asked about again',
  body: z.object({ wholeId: graphId }),
  reply: z.object({ wholeId: z.string() }),
  refusals: { 422: ['answers-full'] },
});
