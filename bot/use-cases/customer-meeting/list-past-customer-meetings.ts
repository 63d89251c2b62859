import type { z } from 'zod';
import type { listPastCustomerMeetings as contract } from '../../../shared/contracts/customer-meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { canAccessSalesOf } from '../deal/sales-access.ts';
import { noteReading } from '../person/access.ts';
import type { UseCase } from '../use-case.ts';
import { customerMeetingView } from './customer-meeting-view.ts';
import type { Uses } from '../stores.ts';

/** How far back past meetings are listed, in minutes: a year, as far as a session's facts read them. */
export const MEETINGS_BACK = 365 * 24 * 60;
/** How many are listed if nobody says. */
const SHOWN = 5;

/** A rep's customer meetings that are over, with their debriefs, the latest first, for the rep and the rep's managers. */
export const listPastCustomerMeetings: UseCase<
  Readonly<{ id: PersonId; most?: string | undefined }>,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{ access: 'logAfresh'; customerMeeting: 'held'; rhythm: 'ofManager' }>
> = async (context, { id, most }) => {
  const { stores, now } = context;
  if (!(await canAccessSalesOf(context, id))) return refuse('not-found');
  await noteReading(context, id, 'deals');
  const shown = most === undefined ? SHOWN : Number(most);
  const held = await stores.customerMeeting.held(id, addMinutes(now, -MEETINGS_BACK), now, shown + 1);
  return ok({
    now,
    meetings: held
      .slice(0, shown)
      .map((one) => ({ ...customerMeetingView(one), decided: one.decided, surprised: one.surprised })),
    more: held.length > shown,
  });
};
