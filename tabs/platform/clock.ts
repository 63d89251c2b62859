import { useEffect, useState, useSyncExternalStore } from 'react';
import { dayAt, fromEpoch, toEpoch } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { useLocale } from './locale.ts';

/** The latest server time, with this page's stopwatch and the machine's clock as they stood when it arrived. */
let serverTime: Readonly<{ epoch: number; at: number; wall: number }> | null = null;
const listeners = new Set<() => void>();

/** Sets the server's time; call it with every reply that carries `now`. */
export const setServerTime = (now: Instant): void => {
  const before = serverTime === null ? null : toEpoch(serverNow());
  serverTime = { epoch: toEpoch(now), at: performance.now(), wall: machineTime() };
  if (before === null || Math.abs(serverTime.epoch - before) > 1_000) listeners.forEach((tell) => tell());
};

/** Milliseconds by the machine's own clock, which runs on while the machine sleeps. */
export const machineTime = (): number => Date.now();

const MINUTE = 60_000;

/** Milliseconds since the server's time arrived. The stopwatch may stop while the machine sleeps; the machine's clock runs on. */
const elapsedSince = ({ at, wall }: Readonly<{ at: number; wall: number }>): number => {
  const byStopwatch = performance.now() - at;
  const byClock = machineTime() - wall;
  return byClock - byStopwatch > MINUTE ? byClock : byStopwatch;
};

/** The time by the server's clock, or by this machine's until the server's is known. */
export const serverNow = (): Instant =>
  fromEpoch(serverTime === null ? machineTime() : serverTime.epoch + elapsedSince(serverTime));

/** The time by the server's clock, updated every `everyMs` milliseconds. */
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
 * Calls back each minute, when the server's clock turns out to differ, and when the window is shown again: a single timer for everything
 * that shows what day it is, and none when nothing does. Returns a function that stops it.
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

/** Today in that zone, computed once a minute. */
const todayIn = (zone: string): CalendarDay => {
  const now = serverNow();
  const minute = Math.floor(toEpoch(now) / MINUTE);
  if (known.minute !== minute || known.zone !== zone) known = { minute, zone, day: dayAt(now, zone) };
  return known.day;
};

/** Today in that zone by the server's clock; null until its time is known. */
export const serverDayIn = (zone: string): CalendarDay | null => (serverTime === null ? null : todayIn(zone));

/** Today where the person is; its users rerender only when the day changes. */
export const useToday = (): CalendarDay => {
  const { zone } = useLocale();
  return useSyncExternalStore(onTimePassed, () => todayIn(zone));
};
