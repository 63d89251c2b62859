import type { PersonId, RhythmId, SessionId, TranscriptProposalId } from './ids.ts';
import { minutesBetween } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** The longest line of a transcript that a proposed step quotes: what was asked, and what was answered. */
export const QUOTE_MAX = 600;
/** The most steps that are proposed from one transcript. */
export const PROPOSALS_MAX = 40;
/** For how many days an accepted step keeps the line that it came from. */
export const LINE_KEPT_DAYS = 30;
/** For how many days proposals that nobody answers are kept. */
export const UNANSWERED_KEPT_DAYS = 1;
/** Longer than any talk: where in it something may be said, in seconds. */
export const SAID_AT_MAX = 24 * 60 * 60;

/** A next step that was heard in a transcript, until one of the two has answered. It counts for nothing before that. */
export type TranscriptProposal = Readonly<{
  id: TranscriptProposalId;
  session: SessionId;
  /** Its place among those proposed with it. */
  position: number;
  /** Null if it can't be told which of the two it is. */
  owner: PersonId | null;
  text: string;
  due: CalendarDay | null;
  quote: string;
  /** Seconds into the recording; null if the transcript doesn't tell. */
  saidAt: number | null;
  /** A language model worded it. */
  byModel: boolean;
}>;

/** That the transcript of a session is being gone through. The text itself is stored nowhere. */
export type TranscriptReview = Readonly<{
  session: SessionId;
  rhythm: RhythmId;
  by: PersonId;
  begunAt: Instant;
  /** How many steps were proposed; null until it has been read. */
  proposed: number | null;
}>;

/** A session's meeting, as somebody may ask for its transcript: where one joins it, and when the session began. */
export type TranscribedMeeting = Readonly<{ joinUrl: string; startedAt: Instant }>;

/** How far from the session's beginning its transcript may begin, in minutes: somebody turns it on late, or talks before. */
const APART_MAX = 3 * 60;

/** The transcript that began nearest the session; null if none is near. */
export const nearestTranscript = <Listed extends Readonly<{ startedAt: Instant }>>(
  listed: readonly Listed[],
  startedAt: Instant,
): Listed | null => {
  const apart = (one: Listed): number => Math.abs(minutesBetween(startedAt, one.startedAt));
  const [nearest] = [...listed].sort((one, other) => apart(one) - apart(other));
  return nearest !== undefined && apart(nearest) <= APART_MAX ? nearest : null;
};
