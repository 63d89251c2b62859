import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const dayName = z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);
const dayText = z.iso.date();

/** Graph's patternedRecurrence, for the patterns that the stand-in can expand. */
export const recurrence = z.object({
  pattern: z.object({
    type: z.enum(['daily', 'weekly', 'absoluteMonthly']),
    interval: z.number().int().min(1).max(99),
    daysOfWeek: z.array(dayName).optional(),
    dayOfMonth: z.number().int().min(0).max(31).optional(),
    firstDayOfWeek: dayName.optional(),
    month: z.number().int().optional(),
    index: z.enum(['first', 'second', 'third', 'fourth', 'last']).optional(),
  }),
  range: z.object({
    type: z.enum(['noEnd', 'endDate', 'numbered']),
    startDate: dayText,
    endDate: dayText.optional(),
    numberOfOccurrences: z.number().int().min(0).optional(),
    recurrenceTimeZone: z.string().optional(),
  }),
});
export type Recurrence = z.infer<typeof recurrence>;

const DAYS = dayName.options;
/** 0 is Sunday, as Outlook counts. */
const weekday = (day: Temporal.PlainDate): number => day.dayOfWeek % 7;

/** How far a series without an end is followed at most. */
const FURTHEST = Temporal.Duration.from({ years: 10 });

const dayFits = (
  pattern: Recurrence['pattern'],
  start: Temporal.PlainDate,
  day: Temporal.PlainDate,
): boolean => {
  if (pattern.type === 'daily') return start.until(day).days % pattern.interval === 0;
  if (pattern.type === 'absoluteMonthly') {
    const months = start.with({ day: 1 }).until(day.with({ day: 1 }), { largestUnit: 'months' }).months;
    const wanted = pattern.dayOfMonth ?? start.day;
    return months % pattern.interval === 0 && day.day === Math.min(wanted, day.daysInMonth);
  }
  const first = DAYS.indexOf(pattern.firstDayOfWeek ?? 'sunday');
  const weekOf = (one: Temporal.PlainDate) => one.subtract({ days: (weekday(one) - first + 7) % 7 });
  const weeks = weekOf(start).until(weekOf(day)).days / 7;
  const name = DAYS[weekday(day)];
  const wanted = pattern.daysOfWeek ?? [DAYS[weekday(start)]];
  return weeks % pattern.interval === 0 && wanted.includes(name);
};

/** The days of the series in order, none after `until` (`YYYY-MM-DD`). */
export const daysOf = (series: Recurrence, until: string): readonly string[] => {
  const start = Temporal.PlainDate.from(series.range.startDate);
  const ends = [until, start.add(FURTHEST).toString()];
  if (series.range.type === 'endDate' && series.range.endDate !== undefined) ends.push(series.range.endDate);
  const last = Temporal.PlainDate.from(ends.toSorted()[0] ?? until);
  const most = series.range.type === 'numbered' ? (series.range.numberOfOccurrences ?? 0) : Infinity;
  const days: string[] = [];
  for (
    let day = start;
    Temporal.PlainDate.compare(day, last) <= 0 && days.length < most;
    day = day.add({ days: 1 })
  ) {
    if (dayFits(series.pattern, start, day)) days.push(day.toString());
  }
  return days;
};
