import { useSyncExternalStore } from 'react';

const subscribe = (tell: () => void): (() => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};

/** Whether this machine has a network. An `offline` refusal is over once it does. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
