import { z } from 'zod/mini';
import {
  ATTENDEES_MAX,
  CUSTOMER_MAX,
  MEETINGS_AHEAD_MAX,
  PLAN_PART_MAX,
  planParts,
} from '../domain/customer-meeting.ts';
import { customerMeetingId, dealId, personId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { customerMeeting } from './customer-meeting-view.ts';
import { debriefAnswers } from './debrief.ts';
import { endpoint, version } from './endpoint.ts';

const part = {
  customer: z.string().check(z.trim(), z.minLength(1), z.maxLength(CUSTOMER_MAX)),
  at: instant,
  dealId: z.nullable(dealId),
  attendees: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(ATTENDEES_MAX))),
  newPeople: z.boolean(),
};
const one = z.object({ id: customerMeetingId });

export const listCustomerMeetings = endpoint({
  name: 'listCustomerMeetings',
  method: 'GET',
  path: '/api/reps/:id/customer-meetings',
  summary: 'A rep’s customer meetings ahead, and those held lately; for the rep and the rep’s managers',
  params: z.object({ id: personId }),
  reply: z.object({ now: instant, meetings: z.array(customerMeeting) }),
});

export const listPastCustomerMeetings = endpoint({
  name: 'listPastCustomerMeetings',
  method: 'GET',
  path: '/api/reps/:id/past-customer-meetings',
  summary:
    'A rep’s customer meetings of the past year with what the rep brought from each, the latest first; for the rep and the rep’s managers',
  params: z.object({ id: personId }),
  query: z.object({ most: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))) }),
  reply: z.object({
    now: instant,
    meetings: z.array(z.extend(customerMeeting, debriefAnswers)),
    /** Whether there are earlier ones. */
    more: z.boolean(),
  }),
});

export const addCustomerMeeting = endpoint({
  name: 'addCustomerMeeting',
  method: 'POST',
  path: '/api/customer-meetings',
  summary: 'Enter a customer meeting of a rep’s',
  body: z.object({
    repId: personId,
    customer: part.customer,
    at: part.at,
    dealId: z._default(part.dealId, null),
    attendees: z._default(part.attendees, null),
    newPeople: z._default(part.newPeople, false),
  }),
  reply: customerMeeting,
  refusals: { 404: ['not-found'], 422: ['list-full', 'day-too-far'] },
});

export const addCustomerMeetings = endpoint({
  name: 'addCustomerMeetings',
  method: 'POST',
  path: '/api/reps/:id/customer-meetings',
  summary: 'Enter several customer meetings of a rep’s at once, as from a spreadsheet: all of them or none',
  params: z.object({ id: personId }),
  body: z.object({
    meetings: z
      .array(
        z.object({
          customer: part.customer,
          at: part.at,
          attendees: z._default(part.attendees, null),
        }),
      )
      .check(z.minLength(1), z.maxLength(MEETINGS_AHEAD_MAX)),
  }),
  reply: z.object({ meetings: z.array(customerMeeting) }),
  refusals: { 422: ['list-full', 'day-too-far'] },
});

export const removeCustomerMeetings = endpoint({
  name: 'removeCustomerMeetings',
  method: 'POST',
  path: '/api/reps/:id/customer-meetings/remove',
  summary: 'Take away customer meetings ahead that were entered at once; those gone since stay gone',
  params: z.object({ id: personId }),
  body: z.object({ ids: z.array(customerMeetingId).check(z.minLength(1), z.maxLength(MEETINGS_AHEAD_MAX)) }),
  reply: z.object({ ids: z.array(customerMeetingId) }),
});

export const changeCustomerMeeting = endpoint({
  name: 'changeCustomerMeeting',
  method: 'PATCH',
  path: '/api/customer-meetings/:id',
  summary: 'Correct what is known of a customer meeting',
  params: one,
  body: z.extend(z.object({ version }), z.partial(z.object(part)).shape),
  reply: customerMeeting,
  refusals: { 409: ['changed'], 422: ['day-too-far'] },
});

const planText = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(PLAN_PART_MAX)));

export const planCustomerMeeting = endpoint({
  name: 'planCustomerMeeting',
  method: 'PUT',
  path: '/api/customer-meetings/:id/plan/:part',
  summary:
    'Settle the aim, the opening, a question or the close of a customer meeting, as it was seen to be; null takes it back',
  params: z.extend(one, { part: z.enum(planParts) }),
  body: z.object({ text: planText, before: planText }),
  reply: customerMeeting,
  refusals: { 409: ['changed'] },
});

export const rehearseCustomerMeeting = endpoint({
  name: 'rehearseCustomerMeeting',
  method: 'PUT',
  path: '/api/customer-meetings/:id/rehearsal',
  summary: 'That the opening has been said out loud, or that it has not',
  params: one,
  body: z.object({ version, aloud: z.boolean() }),
  reply: customerMeeting,
  refusals: { 409: ['changed'] },
});

export const removeCustomerMeeting = endpoint({
  name: 'removeCustomerMeeting',
  method: 'DELETE',
  path: '/api/customer-meetings/:id',
  summary: 'Take away a customer meeting that is not to be',
  params: one,
  reply: z.object({ id: customerMeetingId }),
});

export const restoreCustomerMeeting = endpoint({
  name: 'restoreCustomerMeeting',
  method: 'POST',
  path: '/api/customer-meetings/:id/restore',
  summary: 'Bring a removed customer meeting back as it was; for a day',
  params: one,
  reply: customerMeeting,
  refusals: { 422: ['list-full'] },
});
