import { z } from 'zod';
import type { SeriesPattern } from '../../shared/domain/rhythm.ts';
import { addDays, calendarDay, wallTime } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';

const inZone = z.object({ dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/) });
const range = z.object({
  type: z.string(),
  /** `0001-01-01` where there is none. */
  endDate: z.string().nullish(),
  numberOfOccurrences: z.int().nullish(),
});

/** When a series takes place, as Graph says it; start and end by the clock of the zone that was asked for. */
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

/** Undefined where the range is one that Graph's description doesn't have. */
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

/** The pattern of a series, where it is one that a rhythm can have: one day of every so many weeks. */
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

/** The last day of a series of whatever pattern; null where it goes on for ever. Counted in times, only a weekly one's is known. */
export const seriesEndOf = (times: z.output<typeof seriesTimes>): CalendarDay | null => {
  if (times.recurrence == null || times.recurrence.range.type === 'noEnd') return null;
  const said = calendarDay.safeParse(times.recurrence.range.endDate).data;
  return patternOf(times)?.lastDay ?? said ?? calendarDay.parse(times.start.dateTime.slice(0, 10));
};
