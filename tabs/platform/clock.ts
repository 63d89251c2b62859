import { useEffect, useState, useSyncExternalStore } from 'react';
import { Temporal } from 'temporal-polyfill';
import { dayAt, fromEpoch, toEpoch } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { useLocale } from './locale.ts';

/** The server's time, and what this page's own stopwatch and the machine's clock showed when it came. */
let serverTime: Readonly<{ epoch: number; at: number; wall: number }> | null = null;
const listeners = new Set<() => void>();

/** Takes over the server's time; every reply that carries `now` is told here. */
export const setServerTime = (now: Instant): void => {
  const before = serverTime === null ? null : toEpoch(serverNow());
  serverTime = { epoch: toEpoch(now), at: performance.now(), wall: machineTime() };
  if (before === null || Math.abs(serverTime.epoch - before) > 1_000) listeners.forEach((tell) => tell());
};

/** Milliseconds by the machine's own clock, which goes on while it sleeps. */
export const machineTime = (): number => Date.now();

/** The zone that this machine is in. Of a format's own words for it, the browser would first learn how to write days in its language. */
export const machineZone = (): string => Temporal.Now.timeZoneId();

const MINUTE = 60_000;

/** Milliseconds since the server was heard. A stopwatch may stand while the machine sleeps; its clock goes on. */
const elapsedSince = ({ at, wall }: Readonly<{ at: number; wall: number }>): number => {
  const byStopwatch = performance.now() - at;
  const byClock = machineTime() - wall;
  return byClock - byStopwatch > MINUTE ? byClock : byStopwatch;
};

/** The time by the server's clock; by this machine's until the server has been heard. */
export const serverNow = (): Instant =>
  fromEpoch(serverTime === null ? machineTime() : serverTime.epoch + elapsedSince(serverTime));

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

let minuteTimer: ReturnType<typeof setInterval> | undefined;
const minuteListeners = new Set<() => void>();
const tellMinute = (): void => minuteListeners.forEach((tell) => tell());
const tellIfVisible = (): void => {
  if (document.visibilityState === 'visible') tellMinute();
};

/**
 * Calls back each minute, when the server's clock turns out to be another, and when the window is shown again: one timer
 * for everything that shows what day it is, and none when nothing does. Gives the way to stop.
 */
export const onTimePassed = (tell: () => void): (() => void) => {
  if (minuteListeners.size === 0) {
    minuteTimer = setInterval(tellMinute, MINUTE);
    listeners.add(tellMinute);
    document.addEventListener('visibilitychange', tellIfVisible);
  }
  minuteListeners.add(tell);
  return () => {
    minuteListeners.delete(tell);
    if (minuteListeners.size > 0) return;
    clearInterval(minuteTimer);
    listeners.delete(tellMinute);
    document.removeEventListener('visibilitychange', tellIfVisible);
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

/** The day it is in that zone by the server's clock; null until the server has been heard. */
export const serverDayIn = (zone: string): CalendarDay | null => (serverTime === null ? null : todayIn(zone));

/** The day it is where the person is; what uses it is shown anew only when the day is another. */
export const useToday = (): CalendarDay => {
  const { zone } = useLocale();
  return useSyncExternalStore(onTimePassed, () => todayIn(zone));
};
