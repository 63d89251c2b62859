import type { CommitmentId, HelpTalkId, PersonId, RhythmId } from './ids.ts';
import type { Instant } from './time.ts';

/** How long a help talk is, in minutes. */
export const HELP_TALK_MINUTES = 10;

/** How far ahead one is booked at the most, in days: it is help with something that goes on. */
export const HELP_TALK_HORIZON_DAYS = 31;

/**
 * Ten minutes in which a manager helps a rep with one commitment. No session: it has no conversation type and no agenda, is no
 * occurrence of the rhythm and counts nothing towards the mix. It is coaching given all the same (decision 0038).
 */
export type HelpTalk = Readonly<{
  id: HelpTalkId;
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  /** Null once that is gone. */
  commitment: CommitmentId | null;
  startsAt: Instant;
  minutes: number;
  bookedBy: PersonId;
  bookedAt: Instant;
  /** When it was taken back; null while it holds. */
  cancelledAt: Instant | null;
  /** Its meeting in the manager's calendar; null while it has none. */
  eventId: string | null;
}>;
