import type { CustomerMeetingId, DealId, PersonId } from './ids.ts';
import type { Session } from './session.ts';
import type { Instant } from './time.ts';

/** What the two settle before a customer meeting, in the order in which it is used. */
export const planParts = ['aim', 'opening', 'question-1', 'question-2', 'question-3', 'closing'] as const;
export type PlanPart = (typeof planParts)[number];
/** The longest of them, in characters. */
export const PLAN_PART_MAX = 300;

/** What is settled of each part; null where nothing is yet. */
export type MeetingPlan = Readonly<Record<PlanPart, string | null>>;
export const noPlan: MeetingPlan = {
  ...{ aim: null, opening: null, 'question-1': null, 'question-2': null, 'question-3': null, closing: null },
};

/** A rep's meeting with a customer, entered by hand. */
export type CustomerMeeting = Readonly<{
  id: CustomerMeetingId;
  version: number;
  rep: PersonId;
  customer: string;
  at: Instant;
  /** The deal it is about, where it is about one. */
  deal: DealId | null;
  /** Who will be there, in a line; null where nobody has said. */
  attendees: string | null;
  /** Whether some of them are people the rep has not met. */
  newPeople: boolean;
  /** When the rep was done with the three questions of the day after; null until then. */
  debriefedAt: Instant | null;
  plan: MeetingPlan;
  /** When the opening was said out loud; null until it was. */
  rehearsedAt: Instant | null;
}>;

export const CUSTOMER_MAX = 120;
export const ATTENDEES_MAX = 300;
/** More meetings ahead than anyone keeps by hand. */
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

/** Whether anything is settled of what is to be done in it. */
export const hasPlan = ({ plan }: Pick<CustomerMeeting, 'plan'>): boolean =>
  Object.values(plan).some((text) => text !== null);

/** Whether that session is where the two prepare for that meeting: said to be, or the kind for it and in time for it. */
const prepares = (session: Session, { id, at }: CustomerMeeting): boolean =>
  session.type === 'preparation' &&
  session.state !== 'cancelled' &&
  session.state !== 'missed' &&
  (session.customerMeeting === id ||
    (session.customerMeeting === null && session.state === 'planned' && session.startsAt < at));

/**
 * The customer meeting that an extra quarter of an hour is offered for: the next one before the
 * session at `until` (null: however far), which no session prepares for.
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
