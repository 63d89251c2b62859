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

/** The day of the last date, null for a series without end; undefined where the range can't be read. */
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

/** The most days between two dates of a pattern with interval 1 (Microsoft Learn, "recurrencePattern resource type"). */
const DAYS_APART: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  absoluteMonthly: 31,
  relativeMonthly: 31,
  absoluteYearly: 366,
  relativeYearly: 366,
};

/**
 * The last day of a series with any pattern, or a day after it where the series ends after a number of dates; null if it has no end, or
 * none that is known.
 */
export const seriesEndOf = (times: z.output<typeof seriesTimes>): CalendarDay | null => {
  if (times.recurrence == null) return null;
  const { pattern, range: ending } = times.recurrence;
  const startDay = calendarDay.parse(times.start.dateTime.slice(0, 10));
  const lastDay = patternOf(times)?.lastDay ?? calendarDay.safeParse(ending.endDate).data;
  if (ending.type === 'noEnd' || lastDay !== undefined) return lastDay ?? null;
  const daysApart = DAYS_APART[pattern.type];
  return ending.numberOfOccurrences != null && daysApart !== undefined
    ? addDays(startDay, ending.numberOfOccurrences * pattern.interval * daysApart)
    : null;
};
