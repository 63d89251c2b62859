import { useEffect, useMemo, useState } from 'react';
import { dayAt, fromEpoch, toEpoch } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { usePlace } from './place.ts';

/** The server's time, and what this page's own stopwatch showed when it came. */
let heard: Readonly<{ epoch: number; at: number }> | null = null;
const listeners = new Set<() => void>();

/** Takes over the server's time; every reply that carries `now` is told here. */
export const hearTime = (now: Instant): void => {
  const before = heard === null ? null : toEpoch(nowHere());
  heard = { epoch: toEpoch(now), at: performance.now() };
  if (before === null || Math.abs(heard.epoch - before) > 1_000) listeners.forEach((tell) => tell());
};

/** The time by the server's clock; by this machine's until the server has been heard. */
export const nowHere = (): Instant =>
  fromEpoch(heard === null ? Date.now() : heard.epoch + performance.now() - heard.at);

/** The time by the server's clock, ticking every so many milliseconds. */
export const useNow = (everyMs = 1_000): Instant => {
  const [now, setNow] = useState(nowHere);
  useEffect(() => {
    const tick = () => setNow(nowHere());
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
  const { zone } = usePlace();
  return useMemo(() => dayAt(now, zone), [now, zone]);
};
