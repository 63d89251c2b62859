import { isAtWork } from './person.ts';
import type { Person } from './person.ts';
import { addDays, addMinutes, dayAt, wallTime, wallTimeAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant, WallTime } from './time.ts';

/** How many times are offered: enough to have a choice, few enough to see at once. */
export const TIMES_OFFERED = 3;

/** The usual time of a pair that has agreed on none. */
export const USUAL_TIME = wallTime.parse('10:00');

/** The days to search for another time: the rest of the session's own week, or, if that is over, a week from today. */
export const weekToMoveIn = (
  planned: CalendarDay,
  today: CalendarDay,
): Readonly<{ from: CalendarDay; to: CalendarDay }> => {
  const sunday = addDays(planned, 7 - weekdayOf(planned));
  const monday = addDays(sunday, -6);
  return sunday <= today
    ? { from: today, to: addDays(today, 7) }
    : { from: monday < today ? today : monday, to: sunday };
};

/** A stretch of time in which somebody is busy. */
export type TakenTime = Readonly<{ startsAt: Instant; minutes: number }>;

/** What of that is in the way of a meeting then; null if nothing is. */
export const inTheWay = <T extends TakenTime>(at: Instant, minutes: number, taken: readonly T[]): T | null =>
  taken.find((one) => one.startsAt < addMinutes(at, minutes) && at < addMinutes(one.startsAt, one.minutes)) ??
  null;

const STEP = 30;

/** That time, or the next half hour after it with nothing in the way. */
export const nextFree = (at: Instant, minutes: number, taken: readonly TakenTime[]): Instant =>
  inTheWay(at, minutes, taken) ? nextFree(addMinutes(at, STEP), minutes, taken) : at;

const minutesOfDay = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

type MeetingToFit = Readonly<{
  minutes: number;
  /** The time of day at which the two usually meet, and its zone. */
  usual: WallTime;
  zone: string;
  now: Instant;
  /** Whether the two may meet then by their 1:1s, which may be in no calendar. */
  isOpen: (at: Instant) => boolean;
}>;

/**
 * Up to three of the times when both calendars are free, in order: open to the two, within both people's working hours, each on its own day while there
 * are enough days, and nearest to the time of day at which they usually meet.
 */
export const timesThatSuit = (
  free: readonly Instant[],
  people: readonly Pick<Person, 'zone' | 'hours' | 'daysOff'>[],
  { minutes, usual, zone, now, isOpen }: MeetingToFit,
): readonly Instant[] => {
  const distance = (at: Instant): number =>
    Math.abs(minutesOfDay(wallTimeAt(at, zone)) - minutesOfDay(usual));
  const fitting = [...new Set(free)]
    .filter((at) => at > now && isOpen(at))
    .filter((at) => people.every((person) => isAtWork(person, at, addMinutes(at, minutes))))
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
  const best = new Map<CalendarDay, Instant>();
  for (const at of fitting) if (!best.has(dayAt(at, zone))) best.set(dayAt(at, zone), at);
  const byDay = [...best.values()].sort().slice(0, TIMES_OFFERED);
  const others = fitting.filter((at) => !byDay.includes(at));
  return [...byDay, ...others.slice(0, TIMES_OFFERED - byDay.length)].sort();
};
