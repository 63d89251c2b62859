import { startOfWork } from './person.ts';
import type { Person } from './person.ts';
import { addDays, dayAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';
import { workingDayFrom } from './working-days.ts';

/** The Monday and the Sunday of the week that a day is in. */
export const weekOf = (day: CalendarDay): Readonly<{ from: CalendarDay; to: CalendarDay }> => {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
};

type AtWork = Pick<Person, 'zone' | 'hours' | 'daysOff'>;

/** The day with the first working morning of a week after `at`, by that person's zone, days off and leave. */
export const nextFirstWorkingDay = (person: AtWork, at: Instant): CalendarDay => {
  const { from } = weekOf(dayAt(at, person.zone));
  const first = workingDayFrom(from, person.daysOff);
  return startOfWork(person, first) > at ? first : workingDayFrom(addDays(from, 7), person.daysOff);
};
