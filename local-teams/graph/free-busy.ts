import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../shared/domain/time.ts';
import type { LocalPerson } from '../protocol.ts';
import { viewOf } from './calendars.ts';
import type { Calendars } from './calendars.ts';
import { eventFor } from './events.ts';
import type { Occurrence } from './occurrences.ts';
import type { ShowAs, StoredEvent } from './stored-event.ts';

/** A time in somebody's calendar that others can see. */
export type BusyTime = Readonly<{
  event: StoredEvent;
  occurrence: Occurrence;
  start: Instant;
  end: Instant;
  status: ShowAs;
}>;

/** A mailbox's default working hours (Microsoft Learn, "user: findMeetingTimes", `activityDomain`). */
export const WORKING_HOURS = { startTime: '08:00:00.0000000', endTime: '17:00:00.0000000' } as const;
export const WORKING_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The times between two moments that aren't free in a person's calendar, soonest first. */
export const busyTimes = (
  calendars: Calendars,
  person: LocalPerson,
  from: Instant,
  until: Instant,
): readonly BusyTime[] =>
  viewOf(calendars, person.key, from, until)
    .map(({ event, occurrence }): BusyTime => {
      const status = eventFor(event, person.key, occurrence, 'UTC').showAs ?? 'unknown';
      return { event, occurrence, start: occurrence.start, end: occurrence.end, status };
    })
    .filter(({ status }) => status !== 'free');

/** Heaviest first. */
const BY_WEIGHT: readonly ShowAs[] = ['oof', 'busy', 'tentative', 'workingElsewhere', 'unknown'];

/** A person's status between two moments: the heaviest of those that overlap. */
export const statusIn = (times: readonly BusyTime[], from: Instant, until: Instant): ShowAs => {
  const found = times.filter(({ start, end }) => start < until && end > from).map(({ status }) => status);
  return BY_WEIGHT.find((status) => found.includes(status)) ?? 'free';
};

/** Whether both moments are within one working day in that person's zone. */
export const isInWorkingHours = (person: LocalPerson, from: Instant, until: Instant): boolean => {
  const [start, end] = [from, until].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(person.zone));
  if (!start || !end) return false;
  const day = start.toPlainDate().toString();
  const wall = (time: string) => `${day}T${time.slice(0, 8)}`;
  const text = (at: Temporal.ZonedDateTime) => at.toPlainDateTime().toString({ smallestUnit: 'second' });
  return (
    start.dayOfWeek <= WORKING_DAYS.length &&
    text(start) >= wall(WORKING_HOURS.startTime) &&
    text(end) <= wall(WORKING_HOURS.endTime)
  );
};
