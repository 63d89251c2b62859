import type { CommitmentId, HelpTalkId, PersonId, RhythmId } from './ids.ts';
import type { Instant } from './time.ts';

/** How long a help talk is, in minutes. */
export const HELP_TALK_MINUTES = 10;

/** How far ahead one may be booked, in days: it is help with something current. */
export const HELP_TALK_HORIZON_DAYS = 31;

/** For how many days back those taken are counted: eight weeks, as for all coaching given (coaching-model §9). */
export const HELP_TALKS_COUNTED_DAYS = 56;

/**
 * Ten minutes in which a manager helps a rep with one commitment. It is no session: it has no conversation type and no agenda, is no
 * occurrence of the rhythm and counts nothing towards the mix. It still is coaching given (decision 0038).
 */
export type HelpTalk = Readonly<{
  id: HelpTalkId;
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  /** Null once the commitment is gone. */
  commitment: CommitmentId | null;
  startsAt: Instant;
  minutes: number;
  bookedBy: PersonId;
  bookedAt: Instant;
  /** When it was cancelled; null while it stands. */
  cancelledAt: Instant | null;
  /** Its event in the manager's calendar; null while it has none. */
  eventId: string | null;
}>;
