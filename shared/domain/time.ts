import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/mini';

/** A day in somebody's calendar, `YYYY-MM-DD`, without a time zone. Sorts as text. */
export type CalendarDay = string & { readonly brand: 'CalendarDay' };

/** A moment: ISO 8601 in UTC, always with milliseconds. Sorts as text. */
export type Instant = string & { readonly brand: 'Instant' };

/** A time of day on the wall, `HH:MM`, 24 hours. */
export type WallTime = string & { readonly brand: 'WallTime' };

/** The clock as a value: everything that needs the time is given one. */
export type Clock = () => Instant;

/**
 * Only days of our time: a day planned from one is still a day that every store and calendar can hold. A day that its month doesn't have
 * is read as one of the next month (ECMA-262).
 */
const isDay = (text: string): text is CalendarDay => {
  const at = /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return new Date(at).getUTCDate() === Number(text.slice(-2));
};

const isZone = (text: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether a moment is written as we write them, which costs a tenth of reading it with Temporal. */
const isInstant = (text: string): text is Instant => {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString() === text;
};

const isMoment = (text: string): boolean => {
  if (isInstant(text)) return true;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
};

export const calendarDay = z.custom<CalendarDay>(
  (text) => typeof text === 'string' && isDay(text),
  'not-a-day',
);
export const instant = z.pipe(
  z.string().check(z.refine(isMoment, 'not-a-moment')),
  z.transform((text) => toInstant(text)),
);
export const timeZone = z.string().check(z.maxLength(64), z.refine(isZone, 'not-a-time-zone'));
export const wallTime = z.pipe(
  z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')),
  z.transform((text) => text as WallTime),
);

/** An instant from any ISO 8601 text with an offset. Throws RangeError for anything else. */
export const toInstant = (iso: string): Instant =>
  isInstant(iso) ? iso : (Temporal.Instant.from(iso).toString({ fractionalSecondDigits: 3 }) as Instant);

/** An instant is written as ECMA-262 writes a date in UTC, which costs less than a tenth of going through Temporal. */
export const fromEpoch = (milliseconds: number): Instant =>
  new Date(Math.round(milliseconds)).toISOString() as Instant;

/** Milliseconds since 1970. */
export const toEpoch = (at: Instant): number => Date.parse(at);

export const toDay = (iso: string): CalendarDay => Temporal.PlainDate.from(iso).toString() as CalendarDay;

/** More than there are zones; their names may be written in many ways. */
const FORMATS_MAX = 1_000;

/** How days and times are written in a zone: one format of each, which costs a hundred times what writing with it does. */
const formatsOf = (parts: Intl.DateTimeFormatOptions): ((zone: string) => Intl.DateTimeFormat) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const known = formats.get(zone);
    if (known) return known;
    const format = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: zone, calendar: 'iso8601', numberingSystem: 'latn' },
      ...parts,
    });
    if (formats.size >= FORMATS_MAX) formats.clear();
    formats.set(zone, format);
    return format;
  };
};

/** Swedish writes days and times as ISO 8601 does (CLDR), and writing them so costs a tenth of going through Temporal. */
const dayFormatOf = formatsOf({ year: 'numeric', month: '2-digit', day: '2-digit' });
const timeFormatOf = formatsOf({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A zone that is an offset from UTC: not every runtime's Intl knows those. */
const isOffset = (zone: string): boolean => /^[+-]/.test(zone);

/** Days that have been worked out: a page asks again and again what day it is for the same people. */
const days = new Map<string, CalendarDay>();
const WORKED_OUT_MAX = 10_000;

/** The day at that moment in that zone. */
export const dayAt = (at: Instant, zone: string): CalendarDay => {
  const asked = `${at} ${zone}`;
  const known = days.get(asked);
  if (known !== undefined) return known;
  const day = (
    isOffset(zone)
      ? Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
      : dayFormatOf(zone).format(toEpoch(at))
  ) as CalendarDay;
  if (days.size >= WORKED_OUT_MAX) days.clear();
  days.set(asked, day);
  return day;
};

/** What the clock on the wall shows at that moment in that zone. */
export const wallTimeAt = (at: Instant, zone: string): WallTime =>
  (isOffset(zone)
    ? Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
    : timeFormatOf(zone).format(toEpoch(at))) as WallTime;

/** Moments that have been worked out: most people's days begin at the same. */
const moments = new Map<string, Instant>();

/** The moment of that wall time on that day in that zone; a time skipped by daylight saving moves forward. */
export const momentOf = (day: CalendarDay, time: WallTime, zone: string): Instant => {
  const asked = `${day} ${time} ${zone}`;
  const known = moments.get(asked);
  if (known !== undefined) return known;
  const moment = fromEpoch(
    Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from(time),
    }).epochMilliseconds,
  );
  if (moments.size >= WORKED_OUT_MAX) moments.clear();
  moments.set(asked, moment);
  return moment;
};

/** A day without a zone counts as a UTC day; those all have the same length (ECMA-262, date-only forms). */
const DAY_MS = 86_400_000;

/** That many calendar months later; the month's last day where it has no such day. */
export const addMonths = (day: CalendarDay, months: number): CalendarDay =>
  Temporal.PlainDate.from(day).add({ months }).toString() as CalendarDay;

export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDay;

/** Accepts parts of a minute, to the millisecond. */
export const addMinutes = (at: Instant, minutes: number): Instant =>
  fromEpoch(toEpoch(at) + minutes * 60_000);

/** The same day of the month `months` months before, or that month's last day, in UTC. */
export const monthsBefore = (at: Instant, months: number): Instant =>
  toInstant(Temporal.Instant.from(at).toZonedDateTimeISO('UTC').subtract({ months }).toInstant().toString());

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The weeks that have passed in so many days, as everything says them: a begun week is not one yet. */
export const wholeWeeks = (days: number): number => Math.floor(days / 7);

export const minutesBetween = (from: Instant, to: Instant): number => (toEpoch(to) - toEpoch(from)) / 60_000;

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdayOf = (day: CalendarDay): Weekday => (new Date(day).getUTCDay() || 7) as Weekday;

/** The last day of the week that a day is in. */
export const sundayOf = (day: CalendarDay): CalendarDay => addDays(day, 7 - weekdayOf(day));
