import type { Person } from '../../domain/person.ts';
import { addDays, dayAt, momentOf, toEpoch } from '../../domain/time.ts';
import type { Instant } from '../../domain/time.ts';
import { isWorkingDay, NOON } from '../../domain/working-days.ts';
import { QUARTER } from './coming-hours.ts';

/** A stretch of time in which somebody can't be met. */
export type BusyTime = Readonly<{ from: Instant; to: Instant }>;

/**
 * The coming weeks that are planned: so many from a Monday's midnight. Nothing is put in before `from`, the next midnight: somebody who is
 * met the same day has had no time to prepare.
 */
export type Horizon = Readonly<{ start: Instant; weeks: number; now: Instant; from: Instant }>;

/** Somebody's time in quarters of an hour from the horizon's start: true where they are at work with nothing else to do. */
export type FreeSlots = readonly boolean[];

const SLOT_MS = QUARTER * 60_000;
const DAYS_IN_WEEK = 7;
const SLOTS_IN_WEEK = (DAYS_IN_WEEK * 24 * 60) / QUARTER;

/** The quarter of an hour in which a moment falls, counted from the horizon's start; with a fraction. */
const slotAt = ({ start }: Pick<Horizon, 'start'>, at: Instant): number =>
  (toEpoch(at) - toEpoch(start)) / SLOT_MS;

/** The week in which a moment falls, counted from 0; negative before the horizon. */
export const weekAt = (horizon: Pick<Horizon, 'start'>, at: Instant): number =>
  Math.floor(slotAt(horizon, at) / SLOTS_IN_WEEK);

/** The slots that some minutes from a moment take up, the first and the one after the last. */
export const slotsOf = (
  horizon: Pick<Horizon, 'start'>,
  { startsAt, minutes }: Readonly<{ startsAt: Instant; minutes: number }>,
): readonly [first: number, end: number] => {
  const at = slotAt(horizon, startsAt);
  return [Math.floor(at), Math.ceil(at + minutes / QUARTER)];
};

type AtWork = Pick<Person, 'zone' | 'hours' | 'daysOff'>;

/** Somebody's working time that is still to be planned, and in which nothing of that keeps them. */
export const freeSlots = (
  { zone, hours, daysOff }: AtWork,
  busy: readonly BusyTime[],
  horizon: Horizon,
): FreeSlots => {
  const free = Array.from({ length: horizon.weeks * SLOTS_IN_WEEK }, () => false);
  const first = dayAt(horizon.start, zone);
  for (let nth = 0; nth <= horizon.weeks * DAYS_IN_WEEK; nth += 1) {
    const day = addDays(first, nth);
    if (!isWorkingDay(day, daysOff)) continue;
    const end = daysOff.half.includes(day) && NOON < hours.to ? NOON : hours.to;
    const from = Math.max(0, Math.ceil(slotAt(horizon, momentOf(day, hours.from, zone))));
    const to = Math.min(free.length, Math.floor(slotAt(horizon, momentOf(day, end, zone))));
    if (from < to) free.fill(true, from, to);
  }
  for (const { from, to } of busy)
    free.fill(
      false,
      Math.max(0, Math.floor(slotAt(horizon, from))),
      Math.max(0, Math.ceil(slotAt(horizon, to))),
    );
  return free.fill(false, 0, Math.max(0, Math.ceil(slotAt(horizon, horizon.from))));
};

/** Whether a meeting of those minutes fits there for everybody. */
export const isFreeAt = (
  horizon: Pick<Horizon, 'start'>,
  everybody: readonly FreeSlots[],
  meeting: Readonly<{ startsAt: Instant; minutes: number }>,
): boolean => {
  const [first, end] = slotsOf(horizon, meeting);
  return everybody.every((free) => first >= 0 && end <= free.length && free.slice(first, end).every(Boolean));
};

/** How many minutes of each week one person has free while at least one of the others has too. */
export const minutesTogether = (
  one: FreeSlots,
  others: readonly FreeSlots[],
  { weeks }: Pick<Horizon, 'weeks'>,
): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => {
    let slots = 0;
    for (let slot = week * SLOTS_IN_WEEK; slot < (week + 1) * SLOTS_IN_WEEK; slot += 1)
      if (one[slot] === true && others.some((other) => other[slot] === true)) slots += 1;
    return slots * QUARTER;
  });
