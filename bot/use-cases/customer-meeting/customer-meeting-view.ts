import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';

/** A customer meeting as the rep and the rep's managers see it. */
export const customerMeetingView = (meeting: CustomerMeeting): CustomerMeetingView => ({
  id: meeting.id,
  version: meeting.version,
  repId: meeting.rep,
  customer: meeting.customer,
  at: meeting.at,
  dealId: meeting.deal,
  attendees: meeting.attendees,
  newPeople: meeting.newPeople,
});
