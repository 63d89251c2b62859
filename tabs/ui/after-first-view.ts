import { useEffect, useState } from 'react';
import { fetchSpare, unlessOffline } from '../platform/lazily.ts';

/** Milliseconds from what is seen first until what can wait is asked for: the first view shares neither network nor processor with it. */
const AFTER_FIRST_VIEW_MS = 150;

/** Milliseconds until the code of what a tap may open is fetched. */
const AHEAD_MS = 1_000;

/** Has code fetched some time after what may open it is shown, also for when there is no network then. The same function each time. */
export const useCodeAhead = (load: () => Promise<unknown>): void => {
  useEffect(() => {
    const timer = setTimeout(() => void fetchSpare(unlessOffline(load)), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [load]);
};

let isPast = false;

/** Whether there has been something to see for a moment, so that what is needed next can be fetched ahead. */
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
