import { Temporal } from 'temporal-polyfill';
import { mondayOf } from '../../../shared/capture/days/calendar.ts';
import {
  addDays,
  addMinutes,
  dayAt,
  minutesBetween,
  momentOf,
  wallTime,
  wallTimeAt,
  weekdayOf,
} from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { CalendarItem } from '../../protocol.ts';

/** The step of a move or resize in minutes, which is also the shortest length. */
export const STEP_MINUTES = 15;
const DAY_MINUTES = 24 * 60;

/** When something takes place. */
export type ItemTimes = Readonly<{ start: Instant; end: Instant }>;

/** The moments at which those days begin and end in that zone. */
export const windowOfDays = (
  days: readonly CalendarDay[],
  zone: string,
): Readonly<{ from: Instant; until: Instant }> => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is a day at least.');
  const midnight = wallTime.parse('00:00');
  return { from: momentOf(first, midnight, zone), until: momentOf(addDays(last, 1), midnight, zone) };
};

/** The month that those days are in, or the two, as they are said in that language. */
export const monthsInTitle = (locale: string, days: readonly CalendarDay[]): string => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is a day at least.');
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(
    Date.parse(`${first}T00:00:00Z`),
    Date.parse(`${last}T00:00:00Z`),
  );
};

/** Minutes from midnight by the wall clock there. */
const minuteOf = (at: Instant, zone: string): number => {
  const [hours = 0, minutes = 0] = wallTimeAt(at, zone).split(':').map(Number);
  return hours * 60 + minutes;
};

const momentAt = (day: CalendarDay, minute: number, zone: string): Instant => {
  const text = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return momentOf(day, wallTime.parse(text), zone);
};

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The item moved by that many days and minutes, by the wall clock and within one day; its length is unchanged. */
export const movedBy = (
  item: ItemTimes,
  by: Readonly<{ days: number; minutes: number }>,
  zone: string,
): ItemTimes => {
  const length = minutesBetween(item.start, item.end);
  const latest = Math.max(0, DAY_MINUTES - Math.max(length, STEP_MINUTES));
  const minute = within(minuteOf(item.start, zone) + by.minutes, 0, latest);
  const start = momentAt(addDays(dayAt(item.start, zone), by.days), minute, zone);
  return { start, end: addMinutes(start, length) };
};

/** The item made that many minutes longer, never shorter than a step nor beyond its day. */
export const lengthenedBy = (item: ItemTimes, minutes: number, zone: string): ItemTimes => {
  const length = minutesBetween(item.start, item.end);
  const most = DAY_MINUTES - minuteOf(item.start, zone);
  return { start: item.start, end: addMinutes(item.start, within(length + minutes, STEP_MINUTES, most)) };
};

/** An item's place in the grid: its day's index, its minutes from midnight, and its column out of how many. */
export type PlacedItem = Readonly<{
  item: CalendarItem;
  day: number;
  from: number;
  length: number;
  column: number;
  columns: number;
}>;

type UnplacedItem = Omit<PlacedItem, 'column' | 'columns'>;

/** Puts one day's overlapping items side by side; items connected by overlaps share a number of columns. */
const inColumns = (items: readonly UnplacedItem[]): readonly PlacedItem[] => {
  const placed: PlacedItem[] = [];
  let cluster: (UnplacedItem & { column: number })[] = [];
  let clusterEnd = -1;
  const close = (): void => {
    const columns = Math.max(0, ...cluster.map(({ column }) => column)) + 1;
    placed.push(...cluster.map((one) => ({ ...one, columns })));
    cluster = [];
  };
  for (const one of items.toSorted((a, b) => a.from - b.from || b.length - a.length)) {
    if (one.from >= clusterEnd) close();
    const taken = cluster.filter(({ from, length }) => from + length > one.from).map(({ column }) => column);
    const column = Array.from({ length: taken.length + 1 }, (_, index) => index).find(
      (index) => !taken.includes(index),
    );
    cluster.push({ ...one, column: column ?? 0 });
    clusterEnd = Math.max(clusterEnd, one.from + one.length);
  }
  close();
  return placed;
};

/** The places of timed items on those days; one that crosses midnight is shown on the day it begins. */
export const placeItems = (
  items: readonly CalendarItem[],
  days: readonly CalendarDay[],
  zone: string,
): readonly PlacedItem[] =>
  days.flatMap((day, index) => {
    const ofDay = items.filter((item) => !item.isAllDay && dayAt(item.start, zone) === day);
    return inColumns(
      ofDay.map((item): UnplacedItem => {
        const from = minuteOf(item.start, zone);
        const length = within(minutesBetween(item.start, item.end), STEP_MINUTES, DAY_MINUTES - from);
        return { item, day: index, from, length };
      }),
    );
  });

/** The all-day items of that day. */
export const allDayOn = (
  items: readonly CalendarItem[],
  day: CalendarDay,
  zone: string,
): readonly CalendarItem[] => {
  const { from, until } = windowOfDays([day], zone);
  return items.filter((item) => item.isAllDay && item.start < until && item.end > from);
};

/** The days shown: a single one, or its week's working days and each weekend day with something on it. */
export const daysShown = (
  anchor: CalendarDay,
  alone: boolean,
  items: readonly CalendarItem[],
  zone: string,
): readonly CalendarDay[] => {
  if (alone) return [anchor];
  const week = Array.from({ length: 7 }, (_, index) => addDays(mondayOf(anchor), index));
  return week.filter(
    (day) => weekdayOf(day) <= 5 || items.some((item) => !item.isAllDay && dayAt(item.start, zone) === day),
  );
};

/** The ISO week that the day is in. */
export const weekNumberOf = (day: CalendarDay): number => Temporal.PlainDate.from(day).weekOfYear ?? 0;
