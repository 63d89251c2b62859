import { useSyncExternalStore } from 'react';

const subscribe = (tell: () => void): (() => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};

/** Resolves as soon as this machine has a network. */
export const untilOnline = (): Promise<void> =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }));

/** Whether this machine has a network; a refusal as `offline` holds no longer than it hasn't. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
