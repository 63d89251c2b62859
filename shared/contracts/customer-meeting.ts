import { z } from 'zod';
import { ATTENDEES_MAX, CUSTOMER_MAX } from '../domain/customer-meeting.ts';
import { customerMeetingId, dealId, personId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';

export const customerMeeting = z.object({
  id: customerMeetingId,
  version,
  repId: personId,
  customer: z.string(),
  at: instant,
  dealId: dealId.nullable(),
  /** Who will be there, in a line. */
  attendees: z.string().nullable(),
  /** Whether some of them are people the rep has not met. */
  newPeople: z.boolean(),
});
export type CustomerMeeting = z.output<typeof customerMeeting>;

const part = {
  customer: z.string().trim().min(1).max(CUSTOMER_MAX),
  at: instant,
  dealId: dealId.nullable(),
  attendees: z.string().trim().min(1).max(ATTENDEES_MAX).nullable(),
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

export const addCustomerMeeting = endpoint({
  name: 'addCustomerMeeting',
  method: 'POST',
  path: '/api/customer-meetings',
  summary: 'Enter a customer meeting of a rep’s',
  body: z.object({
    repId: personId,
    customer: part.customer,
    at: part.at,
    dealId: part.dealId.default(null),
    attendees: part.attendees.default(null),
    newPeople: part.newPeople.default(false),
  }),
  reply: customerMeeting,
  refusals: ['not-found', 'list-full', 'day-too-far'],
});

export const changeCustomerMeeting = endpoint({
  name: 'changeCustomerMeeting',
  method: 'PATCH',
  path: '/api/customer-meetings/:id',
  summary: 'Correct what is known of a customer meeting',
  params: one,
  body: z.object({ version }).extend(z.object(part).partial().shape),
  reply: customerMeeting,
  refusals: ['changed', 'day-too-far'],
});

export const removeCustomerMeeting = endpoint({
  name: 'removeCustomerMeeting',
  method: 'DELETE',
  path: '/api/customer-meetings/:id',
  summary: 'Take away a customer meeting that is not to be',
  params: one,
  reply: z.object({ id: customerMeetingId }),
});
