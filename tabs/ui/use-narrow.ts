import { useSyncExternalStore } from 'react';

/** Below 640 px: a list instead of a table, one column instead of two. */
const narrow = typeof window === 'undefined' ? null : window.matchMedia('(max-width: 639px)');

const listen = (tell: () => void): (() => void) => {
  narrow?.addEventListener('change', tell);
  return () => narrow?.removeEventListener('change', tell);
};

/** True where there is no room for a table, or for a second column. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow?.matches ?? false);
