import type { PersonId } from './ids.ts';
import type { Language } from './language.ts';
import type { Leave } from './leave.ts';
import type { HolidayPlace, PublicHolidays } from './public-holidays.ts';
import type { Quiet } from './quiet.ts';
import type { Roles } from './role.ts';
import type { ReminderTimes } from './reminder-defaults.ts';
import { addDays, dayAt, momentOf, wallTimeAt } from './time.ts';
import { isWorkingDay, NOON, workingDayAfter } from './working-days.ts';
import type { DaysOff } from './working-days.ts';
import type { CalendarDay, Instant, WallTime } from './time.ts';

/** Whether the bot can write to somebody: only once it is installed for them. */
export type Reachable = 'unknown' | 'yes' | 'no';

/** When a person is at work, by their own clock, on their working days. */
export type WorkingHours = Readonly<{ from: WallTime; to: WallTime }>;

export type Person = Readonly<{
  id: PersonId;
  name: string;
  /** Their address if they came from the directory, else their sign-in name; null until either is known. */
  address: string | null;
  language: Language;
  zone: string;
  hours: WorkingHours;
  /** When they are away, past leave too; the earliest first. */
  leave: readonly Leave[];
  /** The public holidays where they live, and their leave. */
  daysOff: DaysOff;
  /** The public holidays where the organisation is: what is the whole company's is paced by them, whoever looks. */
  companyDaysOff: DaysOff;
  /** The place whose public holidays they have chosen; null while those of the time zone apply that they chose, or were first seen in. */
  holidayPlace: HolidayPlace | null;
  /** Those days off that are public holidays, and their names. */
  holidays: Pick<PublicHolidays, 'daysOff' | 'names'>;
  /** As the organisation has set them. */
  reminders: ReminderTimes;
  reachable: Reachable;
  /** Since when Teams hasn't known them, and since when they are taken to have left the organisation; null while they are there. */
  missingSince: Instant | null;
  leftAt: Instant | null;
  /** True when the stored sign-in for Graph has ended and the person must sign in again. */
  reconnect: boolean;
  /** Whether they want an overview on the first working morning of each week. */
  weeklyOverview: boolean;
  /** When they last wanted to hear nothing; it may have passed. */
  quiet: Quiet | null;
  leader: boolean;
  administrator: boolean;
  /** The roles that an administrator has given them here, besides those that Entra gives. */
  rolesByHand: Roles;
}>;

export const defaultHours: WorkingHours = { from: '08:00' as WallTime, to: '17:00' as WallTime };

/** When somebody is awake, by their own clock: what can't wait until they are at work is sent then, never at night. */
const wakingHours: WorkingHours = { from: '06:00' as WallTime, to: '22:00' as WallTime };

/** The earliest moment, not before `at`, when that person is awake. */
export const nextWakingMoment = ({ zone }: Pick<Person, 'zone'>, at: Instant): Instant => {
  const day = dayAt(at, zone);
  const time = wallTimeAt(at, zone);
  if (time < wakingHours.from) return momentOf(day, wakingHours.from, zone);
  return time < wakingHours.to ? at : momentOf(addDays(day, 1), wakingHours.from, zone);
};

type AtWork = Pick<Person, 'zone' | 'hours' | 'daysOff'>;

/** The start of that working day for that person. */
export const startOfWork = (person: Pick<Person, 'zone' | 'hours'>, day: CalendarDay): Instant =>
  momentOf(day, person.hours.from, person.zone);

/** Whether somebody is at work from one moment to another, both on the same day of theirs. */
export const isAtWork = ({ zone, hours, daysOff }: AtWork, from: Instant, to: Instant): boolean => {
  const day = dayAt(from, zone);
  const end = daysOff.half.includes(day) && NOON < hours.to ? NOON : hours.to;
  return (
    isWorkingDay(day, daysOff) && from >= momentOf(day, hours.from, zone) && to <= momentOf(day, end, zone)
  );
};

/** The earliest moment in that person's working hours, not before `at`. */
export const nextWorkingMoment = (person: AtWork, at: Instant): Instant => {
  const { zone, hours, daysOff } = person;
  const day = dayAt(at, zone);
  const time = wallTimeAt(at, zone);
  const endOn = (one: CalendarDay): WallTime => (daysOff.half.includes(one) ? NOON : hours.to);
  const isOver = !isWorkingDay(day, daysOff) || time >= endOn(day);
  if (!isOver && time >= hours.from) return at;
  let next = isOver ? workingDayAfter(day, daysOff) : day;
  // Somebody whose day begins at noon doesn't work on a half day.
  while (hours.from >= endOn(next)) next = workingDayAfter(next, daysOff);
  return startOfWork(person, next);
};
