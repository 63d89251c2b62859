import * as transcript from '../../../shared/contracts/transcript.ts';
import { acceptProposal, dismissProposal } from '../../use-cases/transcript/answer-proposal.ts';
import { beginTranscript } from '../../use-cases/transcript/begin-transcript.ts';
import { getTranscript } from '../../use-cases/transcript/get-transcript.ts';
import { proposeSteps } from '../../use-cases/transcript/propose-steps.ts';
import { stopTranscript } from '../../use-cases/transcript/stop-transcript.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** Steps proposed from a session's transcript, from the word that it is gone through to the last answer. */
export const transcriptRoutes: readonly Route[] = [
  route(transcript.getTranscript, getTranscript),
  route(transcript.beginTranscript, beginTranscript),
  route(transcript.proposeSteps, proposeSteps),
  route(transcript.acceptProposal, acceptProposal),
  route(transcript.dismissProposal, dismissProposal),
  route(transcript.stopTranscript, stopTranscript),
];
