import type { CommitmentId, HelpTalkId, PersonId, RhythmId } from './ids.ts';
import { addMinutes } from './time.ts';
import type { Instant } from './time.ts';

/** How long a help talk is, in minutes. */
export const HELP_TALK_MINUTES = 10;

/**
 * The minutes that a manager gives somebody who has asked for help with a promise. No session: it has no type and no agenda, stands
 * for no day of the rhythm and makes no type fresh. It is coaching given all the same, whatever becomes of the promise.
 */
export type HelpTalk = Readonly<{
  id: HelpTalkId;
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  /** Null once the promise is gone. */
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

export const helpTalkEnd = ({ startsAt, minutes }: Pick<HelpTalk, 'startsAt' | 'minutes'>): Instant =>
  addMinutes(startsAt, minutes);

/** The minutes that those talks have given between two moments: what was taken back, or is still to come, has given none. */
export const minutesGiven = (talks: readonly HelpTalk[], from: Instant, until: Instant): number =>
  talks
    .filter((talk) => talk.cancelledAt === null && talk.startsAt >= from && helpTalkEnd(talk) <= until)
    .reduce((sum, { minutes }) => sum + minutes, 0);
