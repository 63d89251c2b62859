import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { Debrief, DebriefOf } from '../../../shared/domain/debrief.ts';
import type { CustomerMeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The customer meetings of one organisation’s reps, each with what was told after it. */
export type CustomerMeetingStore = Readonly<{
  find: (id: CustomerMeetingId) => Promise<CustomerMeeting | null>;
  insert: (meeting: CustomerMeeting) => Promise<void>;
  save: (meeting: CustomerMeeting, seen: number) => Promise<boolean>;
  /** Shown to nobody from then on; a session that prepares for it is tied to it again when it is brought back. */
  remove: (id: CustomerMeetingId, at: Instant) => Promise<void>;
  findRemoved: (id: CustomerMeetingId) => Promise<CustomerMeeting | null>;
  restore: (id: CustomerMeetingId) => Promise<void>;
  /** Those from that moment on, the earliest first. */
  ofReps: (reps: readonly PersonId[], since: Instant) => Promise<readonly CustomerMeeting[]>;
  insertDebrief: (debrief: Debrief) => Promise<void>;
  /** What the rep has told after the first moment and up to the second, by when the customer was met. */
  debriefsOf: (rep: PersonId, from: Instant, until: Instant) => Promise<readonly DebriefOf[]>;
}>;
