import { useSyncExternalStore } from 'react';

/** SURFACES §5: a list under 640 px. */
const narrow = typeof window === 'undefined' ? null : window.matchMedia('(max-width: 639px)');

const listen = (tell: () => void): (() => void) => {
  narrow?.addEventListener('change', tell);
  return () => narrow?.removeEventListener('change', tell);
};

/** True where there is no room for a table. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow?.matches ?? false);
