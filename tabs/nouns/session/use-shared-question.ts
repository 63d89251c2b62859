import { useCallback, useSyncExternalStore } from 'react';
import { z } from 'zod/mini';
import type { LiveSession } from '../../platform/live-socket.ts';

const asked = z.object({ question: z.object({ itemId: z.string(), index: z.int().check(z.minimum(0)) }) });

/** Which of a section's questions was taken up last, by either of the two; the first until one is. */
export const useSharedQuestion = (live: LiveSession | null, itemId: string | null): number => {
  const subscribe = useCallback(
    (tell: () => void) => {
      live?.awareness.on('change', tell);
      return () => live?.awareness.off('change', tell);
    },
    [live],
  );
  return useSyncExternalStore(subscribe, () => {
    for (const state of live?.awareness.getStates().values() ?? []) {
      const parsed = asked.safeParse(state);
      if (parsed.success && parsed.data.question.itemId === itemId) return parsed.data.question.index;
    }
    return 0;
  });
};
