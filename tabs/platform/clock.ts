import { useEffect, useMemo, useState } from 'react';
import { dayAt, fromEpoch, toEpoch } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { useLocale } from './locale.ts';

/** The server's time, and what this page's own stopwatch showed when it came. */
let serverTime: Readonly<{ epoch: number; at: number }> | null = null;
const listeners = new Set<() => void>();

/** Takes over the server's time; every reply that carries `now` is told here. */
export const setServerTime = (now: Instant): void => {
  const before = serverTime === null ? null : toEpoch(serverNow());
  serverTime = { epoch: toEpoch(now), at: performance.now() };
  if (before === null || Math.abs(serverTime.epoch - before) > 1_000) listeners.forEach((tell) => tell());
};

/** The time by the server's clock; by this machine's until the server has been heard. */
export const serverNow = (): Instant =>
  fromEpoch(serverTime === null ? Date.now() : serverTime.epoch + performance.now() - serverTime.at);

/** The time by the server's clock, ticking every so many milliseconds. */
export const useNow = (everyMs = 1_000): Instant => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const tick = () => setNow(serverNow());
    const timer = setInterval(tick, everyMs);
    listeners.add(tick);
    return () => {
      clearInterval(timer);
      listeners.delete(tick);
    };
  }, [everyMs]);
  return now;
};

const MINUTE = 60_000;

/** The day it is where the person is. */
export const useToday = (): CalendarDay => {
  const now = useNow(MINUTE);
  const { zone } = useLocale();
  return useMemo(() => dayAt(now, zone), [now, zone]);
};
