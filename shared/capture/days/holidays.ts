import { addDays, weekdayOf } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { coming, calendarDate, nthWeekday } from './calendar.ts';

/**
 * Days that people name by their feast. Whether somebody is off on them their table of days off tells; which day they are is
 * the same for all who name them.
 */
export type Holiday =
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'between-days'
  | 'new-years-eve'
  | 'new-years-day'
  | 'epiphany-eve'
  | 'epiphany'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-eve'
  | 'easter'
  | 'easter-monday'
  | 'walpurgis'
  | 'may-day'
  | 'ascension'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'halloween'
  | 'all-saints'
  | 'thanksgiving'
  | 'black-friday'
  | 'lucia'
  | 'advent'
  | 'valentine'
  | 'martin-luther-king'
  | 'republic-day'
  | 'knut'
  | 'nobel-day';

const pad = (number: number): string => String(number).padStart(2, '0');
const on = (year: number, month: number, day: number): CalendarDay =>
  `${year}-${pad(month)}-${pad(day)}` as CalendarDay;

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
export const easterOf = (year: number): CalendarDay => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapless = Math.floor(century / 4);
  const moon =
    (19 * golden + century - leapless - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const inCentury = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const dates: Readonly<Record<Holiday, (year: number) => CalendarDay>> = {
  'christmas-eve': (year) => on(year, 12, 24),
  'christmas-day': (year) => on(year, 12, 25),
  'boxing-day': (year) => on(year, 12, 26),
  'between-days': (year) => on(year, 12, 27),
  'new-years-eve': (year) => on(year, 12, 31),
  'new-years-day': (year) => on(year, 1, 1),
  'epiphany-eve': (year) => on(year, 1, 5),
  epiphany: (year) => on(year, 1, 6),
  'maundy-thursday': (year) => addDays(easterOf(year), -3),
  'good-friday': (year) => addDays(easterOf(year), -2),
  'easter-eve': (year) => addDays(easterOf(year), -1),
  easter: easterOf,
  'easter-monday': (year) => addDays(easterOf(year), 1),
  walpurgis: (year) => on(year, 4, 30),
  'may-day': (year) => on(year, 5, 1),
  ascension: (year) => addDays(easterOf(year), 39),
  'national-day': (year) => on(year, 6, 6),
  'midsummer-eve': (year) => coming(on(year, 6, 18), 5),
  'midsummer-day': (year) => coming(on(year, 6, 19), 6),
  halloween: (year) => on(year, 10, 31),
  'all-saints': (year) => coming(on(year, 10, 30), 6),
  thanksgiving: (year) => nthWeekday(on(year, 11, 1), 4, 4) ?? on(year, 11, 26),
  'black-friday': (year) => addDays(nthWeekday(on(year, 11, 1), 4, 4) ?? on(year, 11, 26), 1),
  lucia: (year) => on(year, 12, 13),
  // The fourth Sunday before Christmas Day.
  advent: (year) => addDays(on(year, 12, 24), -21 - (weekdayOf(on(year, 12, 24)) % 7)),
  valentine: (year) => on(year, 2, 14),
  // The third Monday of January, in the United States.
  'martin-luther-king': (year) => nthWeekday(on(year, 1, 1), 3, 1) ?? on(year, 1, 15),
  // In India.
  'republic-day': (year) => on(year, 1, 26),
  knut: (year) => on(year, 1, 13),
  'nobel-day': (year) => on(year, 12, 10),
};

/** The next such day, today included. */
export const comingHoliday = (today: CalendarDay, holiday: Holiday): CalendarDay | null => {
  const year = Number(today.slice(0, 4));
  const here = dates[holiday](year);
  const day = here >= today ? here : dates[holiday](year + 1);
  return calendarDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
};
