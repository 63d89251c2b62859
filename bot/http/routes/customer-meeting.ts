import * as customerMeeting from '../../../shared/contracts/customer-meeting.ts';
import * as debrief from '../../../shared/contracts/debrief.ts';
import {
  addCustomerMeeting,
  addCustomerMeetings,
  changeCustomerMeeting,
  removeCustomerMeeting,
  removeCustomerMeetings,
  restoreCustomerMeeting,
} from '../../use-cases/customer-meeting/change-customer-meeting.ts';
import {
  planCustomerMeeting,
  rehearseCustomerMeeting,
} from '../../use-cases/customer-meeting/plan-customer-meeting.ts';
import { listCustomerMeetings } from '../../use-cases/customer-meeting/list-customer-meetings.ts';
import { listPastCustomerMeetings } from '../../use-cases/customer-meeting/list-past-customer-meetings.ts';
import { debriefMeeting } from '../../use-cases/debrief/debrief-meeting.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** A rep’s customer meetings, and their debriefs. */
export const customerMeetingRoutes: readonly Route[] = [
  route(customerMeeting.listCustomerMeetings, listCustomerMeetings),
  route(customerMeeting.listPastCustomerMeetings, listPastCustomerMeetings),
  route(customerMeeting.addCustomerMeeting, addCustomerMeeting),
  route(customerMeeting.addCustomerMeetings, addCustomerMeetings),
  route(customerMeeting.removeCustomerMeetings, removeCustomerMeetings),
  route(customerMeeting.changeCustomerMeeting, changeCustomerMeeting),
  route(customerMeeting.planCustomerMeeting, planCustomerMeeting),
  route(customerMeeting.rehearseCustomerMeeting, rehearseCustomerMeeting),
  route(customerMeeting.removeCustomerMeeting, removeCustomerMeeting),
  route(customerMeeting.restoreCustomerMeeting, restoreCustomerMeeting),
  route(debrief.debriefMeeting, debriefMeeting),
];
