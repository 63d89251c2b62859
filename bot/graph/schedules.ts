import { z } from 'zod';
import type { Instant } from '../../shared/domain/time.ts';
import { calendarScopes } from './calendar.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { BY_UTC, utcTime } from './utc-time.ts';

/** The most people in one request (Microsoft Learn, "calendar: getSchedule"). */
export const SCHEDULES_MAX = 20;
/** The longest window, in days (EWS, `ErrorTimeIntervalTooBig`, which Graph passes on). */
export const SCHEDULE_DAYS_MAX = 62;
/** The longest slot, in minutes: only the entries are used, not the view by slots. */
const SLOT_MINUTES = 1_440;

const entry = z.object({ status: z.string().nullish(), start: utcTime, end: utcTime });
type Entry = z.output<typeof entry>;

const timesOf = (entries: readonly Entry[] | null | undefined, counts: (status: string) => boolean) =>
  (entries ?? [])
    .filter(({ status }) => counts(status ?? 'unknown'))
    .map(({ start, end }) => ({ from: start, to: end }));

/** The statuses in which somebody can be met. */
const FREE: readonly string[] = ['free', 'workingElsewhere'];

const schedules = z
  .object({
    value: z.array(
      z.object({
        scheduleId: z.string(),
        scheduleItems: z.array(entry).nullish(),
        /** Returned instead of the entries when a calendar isn't visible. */
        error: z.object({ responseCode: z.string().nullish() }).nullish(),
      }),
    ),
  })
  .transform(({ value }) =>
    value
      .filter(({ error }) => error == null)
      .map(({ scheduleId, scheduleItems }) => ({
        address: scheduleId,
        away: timesOf(scheduleItems, (status) => status === 'oof'),
        busy: timesOf(scheduleItems, (status) => !FREE.includes(status)),
      })),
  );

type TimeTaken = Readonly<{ from: Instant; to: Instant }>;

/** The times when somebody is shown as out of office, and all those when they can't be met. */
export type Schedule = Readonly<{
  address: string;
  away: readonly TimeTaken[];
  busy: readonly TimeTaken[];
}>;

const utc = (at: Instant) => ({ dateTime: at.slice(0, 19), timeZone: 'UTC' });

/**
 * When those people, at most `SCHEDULES_MAX`, are shown as out of office, or as busy, between two moments, at most `SCHEDULE_DAYS_MAX` days apart.
 * People whose calendars the one who asks can't see are left out (Microsoft Learn, "calendar: getSchedule").
 */
export const getSchedules =
  (graph: Graph) =>
  (
    onBehalfOf: OnBehalfOf,
    { addresses, from, to }: Readonly<{ addresses: readonly string[]; from: Instant; to: Instant }>,
  ): Promise<GraphResult<readonly Schedule[]>> => {
    const body = {
      schedules: addresses,
      ...{ startTime: utc(from), endTime: utc(to), availabilityViewInterval: SLOT_MINUTES },
    };
    const request = { method: 'POST', path: '/me/calendar/getSchedule', body } as const;
    return graph.request(
      onBehalfOf,
      { ...request, prefer: [BY_UTC], scopes: calendarScopes.write, repeatable: true },
      schedules,
    );
  };
