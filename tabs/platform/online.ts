import { useSyncExternalStore } from 'react';

const subscribe = (tell: () => void): (() => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};

/** Whether this machine has a network; a refusal as `offline` holds no longer than it hasn't. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
