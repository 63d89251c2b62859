import { establishedMix, firstOn } from '../../../shared/domain/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { addDays, dayAt, daysBetween, wallTimeAt, weekdayOf } from '../../../shared/domain/time.ts';
import { isWorkingDay, noDaysOff, workingDayAfter } from '../../../shared/domain/working-days.ts';
import type { CalendarDay, Instant, WallTime } from '../../../shared/domain/time.ts';
import type { DaysOff } from '../../../shared/domain/working-days.ts';
import type { Locale } from '../../platform/locale.ts';

const WEEKS = 2;
const QUARTER = 15;
/** When a working day begins, when its first 1:1 is, and when it ends, in minutes from midnight. */
const EARLIEST = 8 * 60;
const MORNING = 9 * 60;
const EVENING = 17 * 60;

const minutesOf = (time: WallTime): number => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  return hours * 60 + past;
};
const timeOf = (minutes: number): WallTime => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [two(Math.floor(minutes / 60)), two(minutes % 60)].join(':') as WallTime;
};

/** The same cadence from its first day that is no day off: days off are skipped, and the weekday stays. */
const firstTurn = (cadence: Cadence, off: DaysOff): Cadence =>
  isWorkingDay(cadence.anchor, off)
    ? cadence
    : firstTurn({ ...cadence, anchor: addDays(cadence.anchor, cadence.weeks * 7) }, off);

/**
 * A cadence every second week on the weekday and quarter of an hour of a session that was held, starting after today. After one held at
 * night or at a weekend, it is on a working day's morning.
 */
export const sameTimeFortnightly = (
  { startsAt, minutes }: Readonly<{ startsAt: Instant; minutes: number }>,
  { zone, daysOff }: Pick<Locale, 'zone' | 'daysOff'>,
  today: CalendarDay,
): Cadence => {
  const turns = Math.floor(Math.max(0, daysBetween(dayAt(startsAt, zone), today)) / (WEEKS * 7)) + 1;
  const day = addDays(dayAt(startsAt, zone), turns * WEEKS * 7);
  const anchor = isWorkingDay(day, noDaysOff) ? day : firstOn(1, day);
  const held = minutesOf(wallTimeAt(startsAt, zone));
  const isByDay = held >= EARLIEST && held < EVENING;
  const time = timeOf(isByDay ? held - (held % QUARTER) : MORNING);
  const weekday = weekdayOf(anchor);
  return firstTurn({ weeks: WEEKS, minutes, weekday, time, zone, anchor, mix: establishedMix }, daysOff);
};

/** The same cadence from its first day after today, so that one begun long ago offers no past day. */
export const fromToday = (cadence: Cadence, today: CalendarDay): Cadence =>
  cadence.anchor > today ? cadence : { ...cadence, anchor: firstOn(cadence.weekday, addDays(today, 1)) };

/** A slot of the same length right after it, or first thing the next working day when the day is full. */
const slotAfter = (cadence: Cadence): Cadence => {
  const end = minutesOf(cadence.time) + cadence.minutes;
  if (end + cadence.minutes <= EVENING) return { ...cadence, time: timeOf(end) };
  const anchor = workingDayAfter(cadence.anchor, noDaysOff);
  return { ...cadence, anchor, weekday: weekdayOf(anchor), time: timeOf(MORNING) };
};

const clashes = (a: Cadence, b: Cadence): boolean => a.weekday === b.weekday && a.time === b.time;

/** The slot itself, or the first one after it that is not taken. */
const freeFrom = (slot: Cadence, taken: readonly Cadence[]): Cadence =>
  taken.some((one) => clashes(one, slot)) ? freeFrom(slotAfter(slot), taken) : slot;

/** How many days of the week 1:1s are spread over. */
const DAYS = 5;

/**
 * A free cadence like `like`: at the same time of day, on whichever of the next working days has the fewest 1:1s, so that a team's are
 * spread over the week.
 */
export const nextFreeSlot = (like: Cadence, taken: readonly Cadence[], off: DaysOff): Cadence => {
  const days: Cadence[] = [];
  for (let day = like.anchor; days.length < DAYS;) {
    day = workingDayAfter(day, noDaysOff);
    days.push({ ...like, anchor: day, weekday: weekdayOf(day) });
  }
  const heldOn = ({ weekday }: Cadence): number => taken.filter((one) => one.weekday === weekday).length;
  const [lightest = like] = days.toSorted((one, other) => heldOn(one) - heldOn(other));
  return firstTurn(freeFrom(lightest, taken), off);
};
