import { z } from 'zod/mini';
import { customerMeetingId, dealId, personId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { version } from './endpoint.ts';

export const customerMeeting = z.object({
  id: customerMeetingId,
  version,
  repId: personId,
  customer: z.string(),
  at: instant,
  dealId: z.nullable(dealId),
  /** Who will be there, in a line. */
  attendees: z.nullable(z.string()),
  /** Whether some attendees are people the rep has not met. */
  newPeople: z.boolean(),
});
export type CustomerMeetingView = z.output<typeof customerMeeting>;
