import * as transcript from '../../../shared/contracts/transcript.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { acceptProposal, dismissProposal } from '../../use-cases/transcript/answer-proposal.ts';
import { beginTranscript } from '../../use-cases/transcript/begin-transcript.ts';
import { getTranscript } from '../../use-cases/transcript/get-transcript.ts';
import { proposeSteps } from '../../use-cases/transcript/propose-steps.ts';
import { readMeeting } from '../../use-cases/transcript/read-meeting.ts';
import { stopTranscript } from '../../use-cases/transcript/stop-transcript.ts';
import { preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type TranscriptPorts = Readonly<{
  /** The text of the transcript of that session's meeting, read on behalf of the person. */
  readTranscript: (
    identity: TabIdentity,
    asked: Readonly<{ id: SessionId }>,
  ) => Promise<
    Result<
      string,
      | 'not-found'
      | 'consent-needed'
      | 'no-meeting'
      | 'no-transcript'
      | 'transcripts-off'
      | 'transcript-unavailable'
    >
  >;
}>;

/** Steps proposed from a session's transcript, from the word that it is gone through to the last answer. */
export const transcriptRoutes = ({ readTranscript }: TranscriptPorts): readonly Route[] => [
  route(transcript.getTranscript, getTranscript),
  route(transcript.beginTranscript, beginTranscript),
  preparedRoute(transcript.readMeetingTranscript, readTranscript, readMeeting),
  route(transcript.proposeSteps, proposeSteps),
  route(transcript.acceptProposal, acceptProposal),
  route(transcript.dismissProposal, dismissProposal),
  route(transcript.stopTranscript, stopTranscript),
];
