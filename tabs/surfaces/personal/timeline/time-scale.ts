import { addDays, daysBetween, weekdayOf } from '../../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';

/** How many days a span has, its first and its last counted. */
export const dayCountOf = ({ from, to }: DaySpan): number => daysBetween(from, to) + 1;

/** Where the middle of a day is on an axis: 0 is the beginning of its first day, 1 the end of its last. */
export const placeOf = (day: CalendarDay, span: DaySpan): number =>
  (daysBetween(span.from, day) + 0.5) / dayCountOf(span);

/** The day at a place of an axis; beyond its ends, the first or the last. */
export const dayAtPlace = (place: number, span: DaySpan): CalendarDay =>
  addDays(span.from, Math.max(0, Math.min(dayCountOf(span) - 1, Math.floor(place * dayCountOf(span)))));

export const isShown = (day: CalendarDay, { from, to }: DaySpan): boolean => from <= day && day <= to;

/** A day that the axis names, by its month or, when few are shown, as a day. */
export type AxisTick = Readonly<{ day: CalendarDay; names: 'month' | 'day' }>;

/** Up to so many days, weeks are marked instead of months. */
const WEEKS_UP_TO = 45;
/** A month that begins before the axis is named at its beginning, if at least so much of the axis is left of it. */
const ROOM_FOR_NAME = 0.08;

const nextMonth = (day: CalendarDay): CalendarDay => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return next as CalendarDay;
};

const months = (span: DaySpan): readonly AxisTick[] => {
  const ticks: AxisTick[] = [];
  for (let day = nextMonth(addDays(span.from, -1)); day <= span.to; day = nextMonth(day))
    ticks.push({ day, names: 'month' });
  const [first] = ticks;
  const left = first ? daysBetween(span.from, first.day) / dayCountOf(span) : 1;
  return left >= ROOM_FOR_NAME ? [{ day: span.from, names: 'month' }, ...ticks] : ticks;
};

const mondays = (span: DaySpan): readonly AxisTick[] => {
  const ticks: AxisTick[] = [];
  for (let day = addDays(span.from, (8 - weekdayOf(span.from)) % 7); day <= span.to; day = addDays(day, 7))
    ticks.push({ day, names: 'day' });
  return ticks;
};

/** The days that an axis names: the first of each month, or each Monday of a few weeks. */
export const axisTicks = (span: DaySpan): readonly AxisTick[] =>
  dayCountOf(span) <= WEEKS_UP_TO ? mondays(span) : months(span);
