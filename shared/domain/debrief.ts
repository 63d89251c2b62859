import type { CustomerMeetingId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

/** What a rep brings from a customer meeting, said the working day after; it opens the next follow-up. */
export type Debrief = Readonly<{
  meeting: CustomerMeetingId;
  rep: PersonId;
  /** What the customer decided or promised; null where nothing was. */
  decided: string | null;
  surprised: string | null;
  at: Instant;
}>;

/** A debrief with the meeting it is of. */
export type DebriefOf = Debrief & Readonly<{ customer: string; metAt: Instant }>;

/** The longest answer to one of its questions, in characters. */
export const DEBRIEF_TEXT_MAX = 500;
