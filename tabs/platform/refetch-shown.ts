import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CalendarDay } from '../../shared/domain/time.ts';
import { machineTime, onTimePassed, serverDayIn } from './clock.ts';
import { useLocale } from './locale.ts';

/** Milliseconds without a tick after which the machine, or this window, has been asleep. */
const ASLEEP_MS = 150_000;

/** When a window was looked at. The day is null until the server has told its time: the machine's own may be another. */
type Glance = Readonly<{ day: CalendarDay | null; wall: number }>;

/** Why what is shown may be old by now; null when it isn't. */
export const staleReason = (last: Glance, now: Glance): 'new-day' | 'asleep' | null => {
  if (now.wall - last.wall > ASLEEP_MS) return 'asleep';
  return last.day !== null && last.day !== now.day ? 'new-day' : null;
};

const underWay = new WeakMap<QueryClient, number>();

/** Fetches everything shown again. What is typed stays where it is: only what the server gave is exchanged. */
export const refetchShown = async (
  queries: QueryClient,
  options?: { cancelRefetch: boolean },
): Promise<void> => {
  underWay.set(queries, (underWay.get(queries) ?? 0) + 1);
  await queries.invalidateQueries({}, options);
  underWay.set(queries, (underWay.get(queries) ?? 1) - 1);
};

/** Watches for what makes everything shown old. Gives the way to stop. */
export const watchStaleness = (
  queries: QueryClient,
  glance: () => Glance,
  onPassed: (tell: () => void) => () => void,
): (() => void) => {
  let last = glance();
  return onPassed(() => {
    const now = glance();
    const reason = staleReason(last, now);
    last = now;
    // A reply that tells of the new day is often one of everything, already asked for.
    if (reason === null || (underWay.get(queries) ?? 0) > 0) return;
    void refetchShown(queries, { cancelRefetch: false });
  });
};

/** Fetches everything shown again when the person's day has become another, and after the machine has slept. */
export const useRefetchWhenStale = (): void => {
  const queries = useQueryClient();
  const { zone } = useLocale();
  useEffect(
    () => watchStaleness(queries, () => ({ day: serverDayIn(zone), wall: machineTime() }), onTimePassed),
    [queries, zone],
  );
};
