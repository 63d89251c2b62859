import { useEffect, useState } from 'react';

/** Milliseconds from what is seen first until what can wait is asked for: the first view shares neither network nor processor with it. */
const AFTER_FIRST_VIEW_MS = 150;

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
