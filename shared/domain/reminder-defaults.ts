import { defaultHours } from './person.ts';
import type { Person, WorkingHours } from './person.ts';
import { momentOf } from './time.ts';
import { isWorkingDay, workingDayBefore } from './working-days.ts';
import type { DaysOff } from './working-days.ts';
import type { CalendarDay, Instant, WallTime } from './time.ts';

/** How many working days before its day somebody may be reminded of a commitment; 0 is the day itself. */
export const remindBeforeDays = [0, 1, 2, 3] as const;
type RemindBefore = (typeof remindBeforeDays)[number];

/** How many working days before a session a rep may be asked to prepare. */
export const prepareBeforeDays = [1, 2, 3] as const;
type PrepareBefore = (typeof prepareBeforeDays)[number];

/** When somebody is reminded, by their own clock. The question after a commitment's day comes whatever this says. */
export type ReminderTimes = Readonly<{
  /** Working days before a commitment's day; null is no reminder. */
  before: RemindBefore | null;
  /** The hour; null means the start of their working day. */
  at: WallTime | null;
  /** Working days before a session on which they are asked to prepare. */
  prepare: PrepareBefore;
  /** When these times began to apply; null if they always have. */
  since: Instant | null;
}>;

/** An organisation's reminder times, and the hours in which Kadens writes to its people at all, Monday to Friday. */
export type ReminderDefaults = Readonly<{ version: number; hours: WorkingHours }> &
  Omit<ReminderTimes, 'since'>;

/** What applies until somebody sets something else. */
export const DEFAULT_REMINDERS: ReminderDefaults = {
  version: 0,
  before: 1,
  at: null,
  prepare: 1,
  hours: defaultHours,
};

const wholeHours = (first: number, last: number): readonly WallTime[] =>
  Array.from(
    { length: last - first + 1 },
    (_, nth) => `${String(first + nth).padStart(2, '0')}:00` as WallTime,
  );

/** The hours at which working hours may begin and end: never at night, and with some hours between them. */
export const beginHours = wholeHours(6, 12);
export const endHours = wholeHours(13, 22);

/** The hours of the day at which somebody can be reminded. */
export const remindHours = ({ from, to }: WorkingHours): readonly WallTime[] =>
  wholeHours(0, 23).filter((hour) => from <= hour && hour < to);

/** Whether reminders can come at those times: within the hours, and with hours in the daytime. */
export const areFitReminders = ({ at, hours }: Pick<ReminderDefaults, 'at' | 'hours'>): boolean =>
  beginHours.includes(hours.from) &&
  endHours.includes(hours.to) &&
  (at === null || remindHours(hours).includes(at));

type ReminderRecipient = Pick<Person, 'zone' | 'hours' | 'daysOff' | 'reminders'>;

const workingDaysBefore = (day: CalendarDay, count: number, off: DaysOff): CalendarDay =>
  count === 0 ? day : workingDaysBefore(workingDayBefore(day, off), count - 1, off);

/**
 * When somebody is reminded of a commitment due that day: at their usual time, or, if that was before `since`, on the first working day
 * left, at the latest when the day itself begins; null when none is left. For somebody without reminders it is the day before.
 */
export const remindedAt = (
  { zone, hours, daysOff, reminders: { before, at } }: ReminderRecipient,
  due: CalendarDay,
  since: Instant | null,
): Instant | null => {
  const first = before ?? 1;
  const onDay = first === 0 && !isWorkingDay(due, daysOff) ? workingDayBefore(due, daysOff) : due;
  const early = Array.from({ length: first }, (_, nth) => workingDaysBefore(due, first - nth, daysOff));
  const moments = [
    ...early.map((day) => momentOf(day, at ?? hours.from, zone)),
    momentOf(onDay, first === 0 ? (at ?? hours.from) : hours.from, zone),
  ];
  return moments.find((moment) => since === null || moment > since) ?? null;
};

/** When a rep is asked to prepare for a session on that day. */
export const askedToPrepareAt = (
  { zone, hours, daysOff, reminders }: ReminderRecipient,
  day: CalendarDay,
): Instant => momentOf(workingDaysBefore(day, reminders.prepare, daysOff), hours.from, zone);
