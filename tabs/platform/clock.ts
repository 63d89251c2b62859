import { useEffect, useState, useSyncExternalStore } from 'react';
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

let minuteTimer: ReturnType<typeof setInterval> | undefined;
const minuteListeners = new Set<() => void>();
const tellMinute = (): void => minuteListeners.forEach((tell) => tell());

/** One timer for everything that shows what day it is, and none when nothing does. */
const onMinute = (tell: () => void): (() => void) => {
  if (minuteListeners.size === 0) {
    minuteTimer = setInterval(tellMinute, MINUTE);
    listeners.add(tellMinute);
  }
  minuteListeners.add(tell);
  return () => {
    minuteListeners.delete(tell);
    if (minuteListeners.size > 0) return;
    clearInterval(minuteTimer);
    listeners.delete(tellMinute);
  };
};

let known = { minute: -1, zone: '', day: '' as CalendarDay };

/** The day it is in that zone, worked out once a minute. */
const todayIn = (zone: string): CalendarDay => {
  const now = serverNow();
  const minute = Math.floor(toEpoch(now) / MINUTE);
  if (known.minute !== minute || known.zone !== zone) known = { minute, zone, day: dayAt(now, zone) };
  return known.day;
};

/** The day it is where the person is; what uses it is shown anew only when the day is another. */
export const useToday = (): CalendarDay => {
  const { zone } = useLocale();
  return useSyncExternalStore(onMinute, () => todayIn(zone));
};
