import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { LiveSession } from '../../platform/live-socket.ts';

/** What a window that is the stage says of itself to the others in the session. */
const ON_STAGE = 'stage';

/** Tells the session's other windows for as long as this one is the stage, where both look. */
export const useAnnounceStage = (live: LiveSession | null): void => {
  useEffect(() => {
    live?.awareness.setLocalStateField(ON_STAGE, true);
    return () => live?.awareness.setLocalStateField(ON_STAGE, false);
  }, [live]);
};

/** Whether the session is shown on the stage, so that help for one is not shown to both. */
export const useIsOnStage = (live: LiveSession | null): boolean => {
  const subscribe = useCallback(
    (tell: () => void) => {
      live?.awareness.on('change', tell);
      return () => live?.awareness.off('change', tell);
    },
    [live],
  );
  return useSyncExternalStore(subscribe, () =>
    [...(live?.awareness.getStates().values() ?? [])].some((state) => state[ON_STAGE] === true),
  );
};
