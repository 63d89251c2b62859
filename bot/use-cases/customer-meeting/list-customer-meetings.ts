import type { z } from 'zod';
import type { listCustomerMeetings as contract } from '../../../shared/contracts/customer-meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { canAccessSalesOf } from '../deal/sales-access.ts';
import { noteReading } from '../person/access.ts';
import type { UseCase } from '../use-case.ts';
import { customerMeetingView } from './customer-meeting-view.ts';
import type { Uses } from '../stores.ts';

/** How long a past meeting stays in the list, in minutes: a week. */
const SHOWN_AFTER_MINUTES = 7 * 24 * 60;

/** A rep's customer meetings, the earliest first, for the rep and the rep's managers. */
export const listCustomerMeetings: UseCase<
  Readonly<{ id: PersonId }>,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{ access: 'logAfresh'; customerMeeting: 'ofReps'; rhythm: 'ofManager' }>
> = async (context, { id }) => {
  const { stores, now } = context;
  if (!(await canAccessSalesOf(context, id))) return refuse('not-found');
  await noteReading(context, id, 'deals');
  const meetings = await stores.customerMeeting.ofReps([id], addMinutes(now, -SHOWN_AFTER_MINUTES));
  return ok({ now, meetings: meetings.map(customerMeetingView) });
};
