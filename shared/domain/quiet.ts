import { startOfWork } from './person.ts';
import type { Person } from './person.ts';
import { dayAt } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';
import { workingDayAfter, workingDayBefore } from './working-days.ts';

/** When somebody wants to hear nothing from the bot by itself. It may have passed. */
export type Quiet = Readonly<{ from: Instant; until: Instant }>;

export const isQuietAt = (quiet: Quiet | null, at: Instant): boolean =>
  quiet !== null && quiet.from <= at && at < quiet.until;

/** Quiet for the rest of the day: until work begins on the next working day. It goes on from one that still holds. */
export const quietForToday = (
  { quiet, zone, hours, daysOff }: Pick<Person, 'quiet' | 'zone' | 'hours' | 'daysOff'>,
  now: Instant,
): Quiet => ({
  from: quiet !== null && isQuietAt(quiet, now) ? quiet.from : now,
  until: startOfWork({ zone, hours }, workingDayAfter(dayAt(now, zone), daysOff)),
});

/** The most working days that are gone back over. */
const LOOKED_BACK = 10;

/** The first of the working days right before `day` whose mornings passed without a card: `day` itself when there is none. */
export const firstUntoldDay = async (
  person: Pick<Person, 'quiet' | 'zone' | 'hours' | 'daysOff'>,
  day: CalendarDay,
  isLost: (day: CalendarDay) => Promise<boolean>,
): Promise<CalendarDay> => {
  let since = day;
  for (let looked = 0; looked < LOOKED_BACK; looked += 1) {
    const before = workingDayBefore(since, person.daysOff);
    const isUntold = isQuietAt(person.quiet, startOfWork(person, before)) || (await isLost(before));
    if (!isUntold) return since;
    since = before;
  }
  return since;
};
