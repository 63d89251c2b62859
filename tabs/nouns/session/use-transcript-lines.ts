import { getTranscript } from '../../../shared/contracts/transcript.ts';
import type { TranscriptView } from '../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useFetched } from '../../platform/api.ts';

const NONE: TranscriptView['lines'] = [];

/** The lines that a session's steps came from; none if no step of it came from a transcript. */
export const useTranscriptLines = ({ id, steps }: SessionView): TranscriptView['lines'] => {
  const enabled = steps.some(({ source }) => source === 'transcript' || source === 'model');
  return useFetched(getTranscript, { params: { id } }, { enabled }).data?.lines ?? NONE;
};
