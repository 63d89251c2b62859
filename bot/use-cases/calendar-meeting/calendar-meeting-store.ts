import type { CustomerMeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/**
 * That somebody has customer meetings looked for in their calendar. `consent-needed`: Kadens may not yet; `consent-ended`: no longer.
 * `no-mailbox`: Graph does not reach theirs.
 */
export type OwnCalendarReading = Readonly<{
  person: PersonId;
  standing: 'on' | 'consent-needed' | 'consent-ended' | 'no-mailbox';
}>;

/** A customer meeting that is followed in the calendar. `known`: when it was there and here, when both were last the same. */
export type ChosenMeeting = Readonly<{ id: CustomerMeetingId; known: Instant; gone: boolean }>;

/** What somebody has answered of one meeting in their calendar, or of a series: null where it is no customer meeting. */
export type AnsweredMeeting = Readonly<{ key: string; chosen: ChosenMeeting | null; keptUntil: Instant }>;

/** Whose calendar is read, and what they have answered of the meetings in it. */
export type CalendarMeetingStore = Readonly<{
  reading: (person: PersonId) => Promise<OwnCalendarReading | null>;
  /** The same, with its row locked until the transaction ends. */
  lockReading: (person: PersonId) => Promise<OwnCalendarReading | null>;
  saveReading: (reading: OwnCalendarReading) => Promise<void>;
  /** Where it stands now, unless it has been turned off meanwhile. */
  setStanding: (reading: OwnCalendarReading) => Promise<void>;
  /** With all that was answered. */
  removeReading: (person: PersonId) => Promise<void>;
  answered: (person: PersonId) => Promise<readonly AnsweredMeeting[]>;
  saveAnswer: (person: PersonId, answer: AnsweredMeeting) => Promise<void>;
  /** Takes back that it is no customer meeting. */
  removeRefusal: (person: PersonId, key: string) => Promise<void>;
  /** What is not to be kept any longer. */
  forgetAnswers: (person: PersonId, before: Instant) => Promise<void>;
}>;
