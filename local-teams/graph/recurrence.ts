import { z } from 'zod';

const dayName = z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);
const dayText = z.iso.date();
const weekIndex = z.enum(['first', 'second', 'third', 'fourth', 'last']);

/** Graph's patternedRecurrence, for the patterns that the stand-in can expand. */
export const recurrence = z.object({
  pattern: z.object({
    type: z.enum(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly']),
    interval: z.number().int().min(1).max(99),
    daysOfWeek: z.array(dayName).optional(),
    dayOfMonth: z.number().int().min(0).max(31).optional(),
    firstDayOfWeek: dayName.optional(),
    month: z.number().int().optional(),
    index: weekIndex.optional(),
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
const INDEXES = weekIndex.options;
const LAST = INDEXES.indexOf('last');
const DAY_MS = 86_400_000;

/** Days since 1970, for counting in a series: fast, and calendar days have no zone. */
const numberOf = (day: string): number => Date.parse(day) / DAY_MS;
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
/** 0 is Sunday, as Outlook counts; 1 January 1970 was a Thursday. */
const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** The furthest an endless series is followed. */
const FURTHEST_YEARS = 10;

/** Months since the year 0, the day of the month, and how many days the month has. */
const monthOf = (number: number): Readonly<{ month: number; day: number; days: number }> => {
  const date = new Date(number * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return { month: year * 12 + month, day: date.getUTCDate(), days };
};

const fitsFrom = (pattern: Recurrence['pattern'], start: number): ((day: number) => boolean) => {
  if (pattern.type === 'daily') return (day) => (day - start) % pattern.interval === 0;
  if (pattern.type === 'absoluteMonthly') {
    const first = monthOf(start);
    const wanted = pattern.dayOfMonth ?? first.day;
    return (number) => {
      const { month, day, days } = monthOf(number);
      return (month - first.month) % pattern.interval === 0 && day === Math.min(wanted, days);
    };
  }
  if (pattern.type === 'relativeMonthly') {
    const first = monthOf(start);
    const weekdays = pattern.daysOfWeek?.map((name) => DAYS.indexOf(name)) ?? [];
    const index = INDEXES.indexOf(pattern.index ?? 'first');
    return (number) => {
      const { month, day, days } = monthOf(number);
      const isThere = index === LAST ? day > days - 7 : Math.ceil(day / 7) === index + 1;
      return (month - first.month) % pattern.interval === 0 && weekdays.includes(weekday(number)) && isThere;
    };
  }
  const firstDay = DAYS.indexOf(pattern.firstDayOfWeek ?? 'sunday');
  const weekOf = (day: number) => day - ((weekday(day) - firstDay + 7) % 7);
  const wanted = pattern.daysOfWeek?.map((name) => DAYS.indexOf(name)) ?? [weekday(start)];
  return (day) =>
    wanted.includes(weekday(day)) && ((weekOf(day) - weekOf(start)) / 7) % pattern.interval === 0;
};

/** The days of the series in order, none after `until` (`YYYY-MM-DD`). */
export const daysOf = (series: Recurrence, until: string): readonly string[] => {
  const { startDate, type, endDate } = series.range;
  const furthest = `${String(Number(startDate.slice(0, 4)) + FURTHEST_YEARS)}${startDate.slice(4)}`;
  const ends = [until, furthest, ...(type === 'endDate' && endDate !== undefined ? [endDate] : [])];
  const start = numberOf(startDate);
  const last = Math.min(...ends.map(numberOf));
  const most = type === 'numbered' ? (series.range.numberOfOccurrences ?? 0) : Infinity;
  const fits = fitsFrom(series.pattern, start);
  const days: string[] = [];
  for (let day = start; day <= last && days.length < most; day += 1) if (fits(day)) days.push(dayOf(day));
  return days;
};
