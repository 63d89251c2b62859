import type { CustomerMeetingId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

/** A rep's answers about a customer meeting, given the working day after; they open the next follow-up. */
export type Debrief = Readonly<{
  meeting: CustomerMeetingId;
  rep: PersonId;
  /** What the customer decided or promised; null if nothing. */
  decided: string | null;
  surprised: string | null;
  at: Instant;
}>;

/** A debrief with its meeting's customer and time. */
export type DebriefOf = Debrief & Readonly<{ customer: string; metAt: Instant }>;

/** The longest answer to one of its questions, in characters. */
export const DEBRIEF_TEXT_MAX = 500;
