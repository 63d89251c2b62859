import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { getTranscript } from '../../../../shared/contracts/transcript.ts';
import type { TranscriptView } from '../../../../shared/contracts/transcript.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { keyOf } from '../../../platform/api.ts';

/** Caches what an action returned, so that the next proposal shows at once. */
export const useCacheTranscript = (id: SessionId): ((view: TranscriptView) => void) => {
  const queries = useQueryClient();
  return useCallback(
    (view) => queries.setQueryData(keyOf(getTranscript, { params: { id } }), view),
    [queries, id],
  );
};
