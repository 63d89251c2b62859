import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import { MEETINGS_AHEAD_MAX, noPlan } from '../../../shared/domain/customer-meeting.ts';
import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import { customerMeetingId } from '../../../shared/domain/ids.ts';
import type { CustomerMeetingId, DealId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { minutesBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { canAccessSalesOf, publishToSalesViewers } from '../deal/sales-access.ts';
import { planDebrief } from '../debrief/plan-debrief.ts';
import type { ExpectedVersion, UseCaseContext, UseCase } from '../use-case.ts';
import { customerMeetingView } from './customer-meeting-view.ts';
import type { Uses } from '../stores.ts';

/** How far before or after now a customer meeting may be, in minutes: a year. */
const HORIZON_MINUTES = 366 * 24 * 60;

/** Refuses a time more than a year away, and a deal that is not the rep's. */
const fits = async (
  { stores, now }: UseCaseContext<Uses<{ deal: 'find' }>>,
  rep: PersonId,
  at: Instant,
  deal: DealId | null | undefined,
): Promise<Result<null, 'not-found' | 'day-too-far'>> => {
  if (Math.abs(minutesBetween(now, at)) > HORIZON_MINUTES) return refuse('day-too-far');
  return deal && (await stores.deal.find(deal))?.rep !== rep ? refuse('not-found') : ok(null);
};

/** Whether `more` further meetings would exceed the number ahead that a rep may have. */
const isFull = async (
  { stores, now }: UseCaseContext<Uses<{ customerMeeting: 'ofReps' }>>,
  rep: PersonId,
  more = 1,
): Promise<boolean> => (await stores.customerMeeting.ofReps([rep], now)).length + more > MEETINGS_AHEAD_MAX;

type MeetingDetails = Readonly<{
  customer: string;
  at: Instant;
  dealId: DealId | null;
  attendees: string | null;
  newPeople: boolean;
}>;

/** Stores a meeting with an empty plan, and plans the question that the rep gets once it has been held. */
const insertMeeting = async (
  { stores, now, newId }: UseCaseContext<Uses<{ customerMeeting: 'insert'; outbox: 'add'; person: 'find' }>>,
  rep: PersonId,
  { dealId: deal, ...details }: MeetingDetails,
): Promise<CustomerMeeting> => {
  const meeting: CustomerMeeting = {
    ...{ id: customerMeetingId.parse(newId()), version: 1, rep, deal, ...details },
    ...{ plan: noPlan, rehearsedAt: null, debriefedAt: null },
  };
  await stores.customerMeeting.insert(meeting);
  await planDebrief(stores, meeting, now);
  return meeting;
};

/** Enters a customer meeting; the rep or one of the rep's managers may. */
export const addCustomerMeeting: UseCase<
  MeetingDetails & Readonly<{ repId: PersonId }>,
  CustomerMeetingView,
  'not-found' | 'list-full' | 'day-too-far',
  Uses<{
    customerMeeting: 'insert' | 'ofReps';
    deal: 'find';
    outbox: 'add';
    person: 'find';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { repId, ...details }) => {
  if (!(await canAccessSalesOf(context, repId))) return refuse('not-found');
  const fit = await fits(context, repId, details.at, details.dealId);
  if (!fit.ok) return fit;
  if (await isFull(context, repId)) return refuse('list-full');
  const meeting = await insertMeeting(context, repId, details);
  await publishToSalesViewers(context.stores, repId);
  return ok(customerMeetingView(meeting));
};

/** Enters several customer meetings at once, all or none; the rep or one of the rep's managers may. */
export const addCustomerMeetings: UseCase<
  Readonly<{ id: PersonId; meetings: readonly Pick<MeetingDetails, 'customer' | 'at' | 'attendees'>[] }>,
  Readonly<{ meetings: CustomerMeetingView[] }>,
  'not-found' | 'list-full' | 'day-too-far',
  Uses<{
    customerMeeting: 'insert' | 'ofReps';
    deal: 'find';
    outbox: 'add';
    person: 'find';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { id: rep, meetings: details }) => {
  if (!(await canAccessSalesOf(context, rep))) return refuse('not-found');
  if (await isFull(context, rep, details.length)) return refuse('list-full');
  const meetings: CustomerMeeting[] = [];
  for (const one of details) {
    const fit = await fits(context, rep, one.at, null);
    if (!fit.ok) return fit;
    meetings.push(await insertMeeting(context, rep, { ...one, dealId: null, newPeople: false }));
  }
  await publishToSalesViewers(context.stores, rep);
  return ok({ meetings: meetings.map(customerMeetingView) });
};

/** A customer meeting of a rep whose sales the actor may see; null otherwise. */
export const findCustomerMeeting = async (
  context: UseCaseContext<Uses<{ customerMeeting: 'find'; rhythm: 'ofManager' }>>,
  id: CustomerMeetingId,
): Promise<CustomerMeeting | null> => {
  const meeting = await context.stores.customerMeeting.find(id);
  return meeting && (await canAccessSalesOf(context, meeting.rep)) ? meeting : null;
};

type MeetingCorrection = Readonly<{ [Name in keyof MeetingDetails]?: MeetingDetails[Name] | undefined }>;

/** Corrects a customer meeting's details. */
export const changeCustomerMeeting: UseCase<
  ExpectedVersion<CustomerMeetingId> & MeetingCorrection,
  CustomerMeetingView,
  'not-found' | 'changed' | 'day-too-far',
  Uses<{
    customerMeeting: 'find' | 'save';
    deal: 'find';
    outbox: 'add';
    person: 'find';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { id, version, ...correction }) => {
  const { stores, now } = context;
  const seen = await findCustomerMeeting(context, id);
  if (!seen) return refuse('not-found');
  const { customer = seen.customer, at = seen.at, dealId: deal = seen.deal } = correction;
  const { attendees = seen.attendees, newPeople = seen.newPeople } = correction;
  // One about a deal that is another rep's by now may stay so.
  const fit = await fits(context, seen.rep, at, deal === seen.deal ? null : deal);
  if (!fit.ok) return fit;
  const meeting = { ...seen, customer, at, deal, attendees, newPeople };
  if (seen.version !== version || !(await stores.customerMeeting.save(meeting, version)))
    return refuse('changed', customerMeetingView((await stores.customerMeeting.find(id)) ?? seen));
  await planDebrief(stores, meeting, now);
  await publishToSalesViewers(stores, seen.rep);
  return ok(customerMeetingView({ ...meeting, version: version + 1 }));
};

/** Removes a customer meeting that won't take place. It can be restored for a day. */
export const removeCustomerMeeting: UseCase<
  Readonly<{ id: CustomerMeetingId }>,
  Readonly<{ id: CustomerMeetingId }>,
  'not-found',
  Uses<{ customerMeeting: 'find' | 'remove'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id }) => {
  const meeting = await findCustomerMeeting(context, id);
  if (!meeting) return refuse('not-found');
  await context.stores.customerMeeting.remove(id, context.now);
  await publishToSalesViewers(context.stores, meeting.rep);
  return ok({ id });
};

/** Removes those of a rep's meetings that are still ahead. */
export const removeCustomerMeetings: UseCase<
  Readonly<{ id: PersonId; ids: readonly CustomerMeetingId[] }>,
  Readonly<{ ids: CustomerMeetingId[] }>,
  'not-found',
  Uses<{ customerMeeting: 'ofReps' | 'remove'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id: rep, ids }) => {
  const { stores, now } = context;
  if (!(await canAccessSalesOf(context, rep))) return refuse('not-found');
  const ahead = (await stores.customerMeeting.ofReps([rep], now)).filter(({ id }) => ids.includes(id));
  for (const { id } of ahead) await stores.customerMeeting.remove(id, now);
  await publishToSalesViewers(stores, rep);
  return ok({ ids: ahead.map(({ id }) => id) });
};

/** Restores a removed customer meeting, with the session that prepares for it. */
export const restoreCustomerMeeting: UseCase<
  Readonly<{ id: CustomerMeetingId }>,
  CustomerMeetingView,
  'not-found' | 'list-full',
  Uses<{
    customerMeeting: 'findRemoved' | 'ofReps' | 'restore';
    outbox: 'add';
    person: 'find';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { id }) => {
  const { stores, now } = context;
  const meeting = await stores.customerMeeting.findRemoved(id);
  if (!meeting || !(await canAccessSalesOf(context, meeting.rep))) return refuse('not-found');
  if (meeting.at > now && (await isFull(context, meeting.rep))) return refuse('list-full');
  await stores.customerMeeting.restore(id);
  await planDebrief(stores, meeting, now);
  await publishToSalesViewers(stores, meeting.rep);
  return ok(customerMeetingView(meeting));
};
