import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CalendarDay } from '../../shared/domain/time.ts';
import { machineTime, onTimePassed, serverDayIn } from './clock.ts';
import { useLocale } from './locale.ts';

/** Milliseconds without a tick that mean the machine, or this window, has been asleep. */
const ASLEEP_MS = 150_000;

/** A reading of a window's time. The day is null until the server's time is known, since the machine's may differ. */
type Glance = Readonly<{ day: CalendarDay | null; wall: number }>;

/** Why the answers shown may be stale; null when they aren't. */
export const staleReason = (last: Glance, now: Glance): 'new-day' | 'asleep' | null => {
  if (now.wall - last.wall > ASLEEP_MS) return 'asleep';
  return last.day !== null && last.day !== now.day ? 'new-day' : null;
};

const underWay = new WeakMap<QueryClient, number>();

/** Fetches everything shown again. Typed text stays: only what the server gave is replaced. */
export const refetchShown = async (
  queries: QueryClient,
  options?: { cancelRefetch: boolean },
): Promise<void> => {
  underWay.set(queries, (underWay.get(queries) ?? 0) + 1);
  await queries.invalidateQueries({}, options);
  underWay.set(queries, (underWay.get(queries) ?? 1) - 1);
};

/** Watches for whatever makes everything shown stale. Returns a function that stops it. */
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
    // The reply that brings the new day is often part of a full refetch already under way.
    if (reason === null || (underWay.get(queries) ?? 0) > 0) return;
    void refetchShown(queries, { cancelRefetch: false });
  });
};

/** Fetches everything shown again when the person's day changes, and after the machine has slept. */
export const useRefetchWhenStale = (): void => {
  const queries = useQueryClient();
  const { zone } = useLocale();
  useEffect(
    () => watchStaleness(queries, () => ({ day: serverDayIn(zone), wall: machineTime() }), onTimePassed),
    [queries, zone],
  );
};
