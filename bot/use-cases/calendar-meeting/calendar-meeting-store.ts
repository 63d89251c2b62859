import type { CustomerMeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/**
 * The state of reading somebody's calendar for customer meetings. `consent-needed`: Kadens has no permission yet; `consent-ended`: it no
 * longer has it. `no-mailbox`: Graph does not reach their mailbox.
 */
export type OwnCalendarReading = Readonly<{
  person: PersonId;
  standing: 'on' | 'consent-needed' | 'consent-ended' | 'no-mailbox';
}>;

/** A customer meeting that follows the calendar. `known`: its time when it was last the same there and here. */
export type ChosenMeeting = Readonly<{ id: CustomerMeetingId; known: Instant; gone: boolean }>;

/** Somebody's answer about a meeting or a series in their calendar: `chosen` is null if it is no customer meeting. */
export type AnsweredMeeting = Readonly<{ key: string; chosen: ChosenMeeting | null; keptUntil: Instant }>;

/** Whose calendar is read, and their answers about the meetings in it. */
export type CalendarMeetingStore = Readonly<{
  reading: (person: PersonId) => Promise<OwnCalendarReading | null>;
  /** The same, with its row locked until the transaction ends. */
  lockReading: (person: PersonId) => Promise<OwnCalendarReading | null>;
  saveReading: (reading: OwnCalendarReading) => Promise<void>;
  /** Sets the reading's state, unless it has been turned off meanwhile. */
  setStanding: (reading: OwnCalendarReading) => Promise<void>;
  /** Removes the reading and every answer. */
  removeReading: (person: PersonId) => Promise<void>;
  answered: (person: PersonId) => Promise<readonly AnsweredMeeting[]>;
  saveAnswer: (person: PersonId, answer: AnsweredMeeting) => Promise<void>;
  /** Takes back that it is no customer meeting. */
  removeRefusal: (person: PersonId, key: string) => Promise<void>;
  /** Deletes answers that need not be kept any longer. */
  forgetAnswers: (person: PersonId, before: Instant) => Promise<void>;
}>;
