import { z } from 'zod';
import type { SeriesPattern } from '../../shared/domain/rhythm.ts';
import { addDays, calendarDay, wallTime } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';

const inZone = z.object({ dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/) });
const range = z.object({
  type: z.string(),
  /** `0001-01-01` when there is none. */
  endDate: z.string().nullish(),
  numberOfOccurrences: z.int().nullish(),
});

/** When a series takes place, in Graph's shape; start and end by the clock of the requested zone. */
export const seriesTimes = z.object({
  start: inZone,
  end: inZone,
  recurrence: z
    .object({
      pattern: z.object({
        type: z.string(),
        interval: z.int(),
        daysOfWeek: z.array(z.string()).nullish(),
      }),
      range,
    })
    .nullish(),
});

/** Undefined for a range type that Graph doesn't document. */
const lastDayOf = (
  { type, endDate, numberOfOccurrences }: z.output<typeof range>,
  startDay: CalendarDay,
  weeks: number,
): CalendarDay | null | undefined => {
  if (type === 'noEnd') return null;
  if (type === 'endDate') return calendarDay.safeParse(endDate).data;
  if (type === 'numbered' && numberOfOccurrences != null && numberOfOccurrences > 0)
    return addDays(startDay, (numberOfOccurrences - 1) * weeks * 7);
  return undefined;
};

const at = (dateTime: string): number => Date.parse(`${dateTime.slice(0, 19)}Z`);

/** A series' pattern if a rhythm can have it: one day every so many weeks; null otherwise. */
export const patternOf = ({ start, end, recurrence }: z.output<typeof seriesTimes>): SeriesPattern | null => {
  if (recurrence?.pattern.type !== 'weekly' || recurrence.pattern.daysOfWeek?.length !== 1) return null;
  const weeks = recurrence.pattern.interval;
  const startDay = calendarDay.parse(start.dateTime.slice(0, 10));
  const lastDay = lastDayOf(recurrence.range, startDay, weeks);
  return lastDay === undefined
    ? null
    : {
        ...{ weeks, startDay, lastDay, time: wallTime.parse(start.dateTime.slice(11, 16)) },
        minutes: (at(end.dateTime) - at(start.dateTime)) / 60_000,
      };
};

/** The last day of a series with any pattern; null if it has no end. If the end is a count, only a weekly pattern's day is known. */
export const seriesEndOf = (times: z.output<typeof seriesTimes>): CalendarDay | null => {
  if (times.recurrence == null || times.recurrence.range.type === 'noEnd') return null;
  const said = calendarDay.safeParse(times.recurrence.range.endDate).data;
  return patternOf(times)?.lastDay ?? said ?? calendarDay.parse(times.start.dateTime.slice(0, 10));
};
