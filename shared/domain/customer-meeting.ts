import type { CustomerMeetingId, DealId, PersonId } from './ids.ts';
import type { Session } from './session.ts';
import type { Instant } from './time.ts';

/** What the two plan before a customer meeting, in the order of use. */
export const planParts = ['aim', 'opening', 'question-1', 'question-2', 'question-3', 'closing'] as const;
export type PlanPart = (typeof planParts)[number];
/** The longest part, in characters. */
export const PLAN_PART_MAX = 300;

/** The text of each part; null when there is none yet. */
export type MeetingPlan = Readonly<Record<PlanPart, string | null>>;
export const noPlan: MeetingPlan = {
  ...{ aim: null, opening: null, 'question-1': null, 'question-2': null, 'question-3': null, closing: null },
};

/** A rep's meeting with a customer, entered by hand or chosen from the rep's calendar. */
export type CustomerMeeting = Readonly<{
  id: CustomerMeetingId;
  version: number;
  rep: PersonId;
  customer: string;
  at: Instant;
  /** The deal it is about, if any. */
  deal: DealId | null;
  /** Who will be there, in a line; null if nobody has said. */
  attendees: string | null;
  /** Whether some attendees are people the rep has not met. */
  newPeople: boolean;
  /** When the rep had answered the three questions of the day after; null until then. */
  debriefedAt: Instant | null;
  plan: MeetingPlan;
  /** When the opening was said out loud; null until then. */
  rehearsedAt: Instant | null;
}>;

export const CUSTOMER_MAX = 120;
export const ATTENDEES_MAX = 300;
/** More meetings ahead than anyone enters by hand. */
export const MEETINGS_AHEAD_MAX = 100;

/** How long an extra session before a customer meeting is, in minutes. */
export const EXTRA_MINUTES = 15;

export const nearestFirst = (one: CustomerMeeting, other: CustomerMeeting): number =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1;

/** The meeting that comes next; null when none is ahead. */
export const nextCustomerMeeting = (
  meetings: readonly CustomerMeeting[],
  now: Instant,
): CustomerMeeting | null => meetings.filter(({ at }) => at > now).sort(nearestFirst)[0] ?? null;

/** Whether any part of its plan is written. */
export const hasPlan = ({ plan }: Pick<CustomerMeeting, 'plan'>): boolean =>
  Object.values(plan).some((text) => text !== null);

/** Whether the two prepare for that meeting in that session: it is tied to it, or of the right type and in time. */
const prepares = (session: Session, { id, at }: CustomerMeeting): boolean =>
  session.type === 'preparation' &&
  session.state !== 'cancelled' &&
  session.state !== 'missed' &&
  (session.customerMeeting === id ||
    (session.customerMeeting === null && session.state === 'planned' && session.startsAt < at));

/**
 * The customer meeting for which to offer an extra quarter of an hour: the next one before the session at `until` (null: however
 * far), if no session prepares for it.
 */
export const extraFor = (
  meetings: readonly CustomerMeeting[],
  sessions: readonly Session[],
  now: Instant,
  until: Instant | null,
): CustomerMeeting | null =>
  nextCustomerMeeting(
    meetings.filter(
      (meeting) => (until === null || meeting.at < until) && !sessions.some((one) => prepares(one, meeting)),
    ),
    now,
  );
