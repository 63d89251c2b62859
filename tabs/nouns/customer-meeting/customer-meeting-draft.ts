import type { z } from 'zod/mini';
import type {
  addCustomerMeeting,
  changeCustomerMeeting,
} from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealId } from '../../../shared/domain/ids.ts';
import { calendarDay, dayAt, momentOf, wallTime, wallTimeAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';

export type NewCustomerMeeting = z.input<(typeof addCustomerMeeting)['body']>;
export type MeetingChange = Omit<z.input<(typeof changeCustomerMeeting)['body']>, 'version'>;

/** A meeting's day and time as they are being typed. */
type TypedMoment = Readonly<{ day: string; time: string }>;

/** A customer meeting as it is being typed. */
export type CustomerMeetingDraft = TypedMoment &
  Readonly<{ customer: string; attendees: string; newPeople: boolean; dealId: string }>;

/** The moment that a day and a time give in that zone; null until both are valid. */
export const draftMoment = ({ day, time }: TypedMoment, zone: string): Instant | null => {
  const on = calendarDay.safeParse(day);
  const at = wallTime.safeParse(time);
  return on.success && at.success ? momentOf(on.data, at.data, zone) : null;
};

/** The field that keeps a draft from being a future meeting. */
export type MeetingFault = 'customer' | 'day' | 'passed';

export const customerMeetingDraftFault = (
  draft: TypedMoment & Readonly<{ customer: string }>,
  zone: string,
  now: Instant,
): MeetingFault | null => {
  if (draft.customer.trim() === '') return 'customer';
  const at = draftMoment(draft, zone);
  if (at === null) return 'day';
  return at <= now ? 'passed' : null;
};

/** A meeting as form fields. */
export const customerMeetingDraftOf = (meeting: CustomerMeetingView, zone: string): CustomerMeetingDraft => {
  const { customer, at, attendees, newPeople, dealId } = meeting;
  return {
    ...{ customer, day: dayAt(at, zone), time: wallTimeAt(at, zone) },
    ...{ attendees: attendees ?? '', newPeople, dealId: dealId ?? '' },
  };
};

/** Only the fields retyped since the form was opened, so that other people's changes to the rest are kept. */
export const customerMeetingChangeOf = (
  seen: CustomerMeetingDraft,
  draft: CustomerMeetingDraft,
  zone: string,
  deals: readonly Readonly<{ id: DealId }>[],
): MeetingChange => {
  const at = draftMoment(draft, zone);
  const moved = draft.day !== seen.day || draft.time !== seen.time;
  const attendees = draft.attendees.trim();
  return {
    ...(draft.customer !== seen.customer && { customer: draft.customer }),
    ...(moved && at !== null && { at }),
    ...(draft.attendees !== seen.attendees && { attendees: attendees === '' ? null : attendees }),
    ...(draft.newPeople !== seen.newPeople && { newPeople: draft.newPeople }),
    ...(draft.dealId !== seen.dealId && { dealId: deals.find(({ id }) => id === draft.dealId)?.id ?? null }),
  };
};

/** Future meetings, nearest first. */
export const upcomingMeetings = (
  meetings: readonly CustomerMeetingView[],
  now: Instant,
): readonly CustomerMeetingView[] =>
  meetings.filter(({ at }) => at > now).sort((a, b) => a.at.localeCompare(b.at));
