import type { CommitmentId, RhythmId, SessionId, TranscriptProposalId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { TranscriptProposal, TranscriptReview } from '../../../shared/domain/transcript.ts';
import type { Trim } from '../retention/trim.ts';

/** The line that an accepted step came from. */
export type TranscriptLine = Readonly<{
  commitment: CommitmentId;
  quote: string;
  saidAt: number | null;
  acceptedAt: Instant;
}>;

/** What is stored of one organisation's transcripts: never their text. */
export type TranscriptStore = Readonly<{
  find: (session: SessionId) => Promise<TranscriptReview | null>;
  /** Those begun in the rhythms since then, the latest first. */
  inProgress: (rhythms: readonly RhythmId[], since: Instant) => Promise<readonly TranscriptReview[]>;
  begin: (review: TranscriptReview) => Promise<void>;
  /** Deletes it, with every proposal that is not answered. */
  end: (session: SessionId) => Promise<void>;
  /** Adds proposals that nobody sees until all of the transcript is read. */
  setAside: (proposals: readonly TranscriptProposal[]) => Promise<void>;
  /** Notes that a language model is given one more piece; false when it has been given that many. */
  takePiece: (session: SessionId, max: number) => Promise<boolean>;
  /** Puts the proposals in the place of those that were set aside, and notes how many they are. */
  propose: (session: SessionId, proposals: readonly TranscriptProposal[]) => Promise<void>;
  /** Those left to answer, in the order they were said. */
  proposals: (session: SessionId) => Promise<readonly TranscriptProposal[]>;
  removeProposal: (id: TranscriptProposalId) => Promise<void>;
  keepLine: (line: TranscriptLine) => Promise<void>;
  /** The lines of a session's steps that were accepted since then. */
  lines: (session: SessionId, since: Instant) => Promise<readonly TranscriptLine[]>;
  /** Deletes what was begun before then and never answered. */
  trim: Trim;
  /** Deletes the lines of steps that were accepted before then. */
  trimLines: Trim;
}>;
