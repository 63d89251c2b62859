import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { Debrief, DebriefOf } from '../../../shared/domain/debrief.ts';
import type { CustomerMeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** A customer meeting that is over, with the rep's answers about it; null where nothing was said. */
export type HeldCustomerMeeting = CustomerMeeting & Pick<Debrief, 'decided' | 'surprised'>;

/** The customer meetings of one organisation’s reps, and their debriefs. */
export type CustomerMeetingStore = Readonly<{
  find: (id: CustomerMeetingId) => Promise<CustomerMeeting | null>;
  insert: (meeting: CustomerMeeting) => Promise<void>;
  save: (meeting: CustomerMeeting, seen: number) => Promise<boolean>;
  /** Hides it from everybody; restoring it ties it again to the session that prepares for it. */
  remove: (id: CustomerMeetingId, at: Instant) => Promise<void>;
  findRemoved: (id: CustomerMeetingId) => Promise<CustomerMeeting | null>;
  restore: (id: CustomerMeetingId) => Promise<void>;
  /** Those from that moment on, the earliest first. */
  ofReps: (reps: readonly PersonId[], since: Instant) => Promise<readonly CustomerMeeting[]>;
  /** Those held from one moment up to another with what the rep brought from them, the latest first, at most so many. */
  held: (
    rep: PersonId,
    from: Instant,
    until: Instant,
    most: number,
  ) => Promise<readonly HeldCustomerMeeting[]>;
  insertDebrief: (debrief: Debrief) => Promise<void>;
  /** The rep's debriefs of meetings held after `from` and up to `until`. */
  debriefsOf: (rep: PersonId, from: Instant, until: Instant) => Promise<readonly DebriefOf[]>;
}>;
