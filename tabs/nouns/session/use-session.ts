import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { getSession } from '../../../shared/contracts/session.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { keyOf, useFetched } from '../../platform/api.ts';

/** One session, in any state. */
export const useSession = (id: string | null) =>
  useFetched(getSession, { params: { id: id ?? '' } }, { enabled: id !== null });

/** Caches the session that an action returned, so that it shows at once. */
export const useCacheSession = (): ((session: SessionView) => void) => {
  const queries = useQueryClient();
  return useCallback(
    (session) => queries.setQueryData(keyOf(getSession, { params: { id: session.id } }), session),
    [queries],
  );
};
