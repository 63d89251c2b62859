import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { addDays, dayAt, daysBetween, momentOf, wallTime, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { Calendars, Series } from './calendars.ts';
import { instancesOf } from './calendars.ts';

/** How often people move or cancel a date of a series, and how many of all series are deleted in a year. */
const SHARES = { moved: 0.05, cancelled: 0.03, deletedInAYear: 0.01 };
/** How many days before a date somebody changes it. */
const DAYS_AHEAD = { least: 1, most: 10 };
const AFTERNOON = ['13:00', '14:00', '15:00', '16:00'].map((time) => wallTime.parse(time));

/** What people did to the days of one rhythm, recorded apart from Kadens: where each was moved, or that it was taken out. */
export type Truth = Map<CalendarDay, Instant | 'taken-out'>;

type Pair = Readonly<{
  rhythm: Pick<Rhythm, 'id' | 'manager' | 'rep'>;
  truth: Truth;
  isAway: (day: CalendarDay) => boolean;
}>;

/** Another day of the same week, or another hour, still ahead of today. */
const elsewhere = (day: CalendarDay, today: CalendarDay, random: () => number): Instant => {
  const monday = addDays(day, 1 - weekdayOf(day));
  const days = Array.from({ length: 5 }, (_, nth) => addDays(monday, nth)).filter((one) => one > today);
  const on = days[Math.floor(random() * days.length)] ?? day;
  const time = AFTERNOON[Math.floor(random() * AFTERNOON.length)];
  return momentOf(on, time ?? wallTime.parse('13:00'), 'UTC');
};

/** One day's changes to one rhythm's series. */
const pushAbout = (
  calendars: Calendars,
  series: Series,
  { truth, isAway }: Pair,
  now: Instant,
  random: () => number,
): void => {
  const today = dayAt(now, 'UTC');
  const until = momentOf(addDays(today, DAYS_AHEAD.most), AFTERNOON[0] ?? wallTime.parse('13:00'), 'UTC');
  for (const { eventId, originallyAt, minutes, startsAt } of instancesOf(series, now, until)) {
    if (originallyAt === null) continue;
    const day = dayAt(originallyAt, 'UTC');
    const ahead = daysBetween(today, dayAt(startsAt, 'UTC'));
    if (ahead < DAYS_AHEAD.least || isAway(day)) continue;
    const share = 1 / (DAYS_AHEAD.most - DAYS_AHEAD.least + 1);
    const chance = random();
    if (chance < SHARES.moved * share) {
      const at = elsewhere(day, today, random);
      if (isAway(dayAt(at, 'UTC'))) continue;
      truth.set(day, at);
      calendars.change(eventId, { startsAt: at, minutes }, now);
    } else if (chance < (SHARES.moved + SHARES.cancelled) * share) {
      truth.set(day, 'taken-out');
      calendars.change(eventId, 'taken-out', now);
    }
  }
};

/** One day's changes by all these people to their calendars; returns those whose series was deleted. */
export const liveADay = (
  calendars: Calendars,
  pairs: readonly (Pair & Readonly<{ seriesId: string | null }>)[],
  now: Instant,
  random: () => number,
): readonly Pair[] =>
  pairs.filter((pair) => {
    const series = pair.seriesId === null ? undefined : calendars.find(pair.seriesId);
    if (!series) return false;
    if (random() < SHARES.deletedInAYear / 365) {
      calendars.deleteSeries(series);
      return true;
    }
    pushAbout(calendars, series, pair, now, random);
    return false;
  });
