import { useEffect, useState } from 'react';
import { fetchSpare, unlessOffline } from '../platform/lazily.ts';

/** Milliseconds from the first view until what can wait is requested, so that it does not compete for network and processor. */
const AFTER_FIRST_VIEW_MS = 150;

/** Milliseconds until the code for what a tap may open is fetched. */
const AHEAD_MS = 1_000;

/**
 * Fetches code a while after the element that may open it is shown, so that it is there even if the network is gone. `load` must be a
 * stable function.
 */
export const useCodeAhead = (load: () => Promise<unknown>): void => {
  useEffect(() => {
    const timer = setTimeout(() => void fetchSpare(unlessOffline(load)), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [load]);
};

let isPast = false;

/** Whether the first view has been up for a moment, so that what comes next can be fetched ahead. */
export const useIsPastFirstView = (): boolean => {
  const [past, setPast] = useState(isPast);
  useEffect(() => {
    if (past) return undefined;
    const timer = setTimeout(() => {
      isPast = true;
      setPast(true);
    }, AFTER_FIRST_VIEW_MS);
    return () => clearTimeout(timer);
  }, [past]);
  return past;
};
