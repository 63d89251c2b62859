import type { Language } from '../domain/language.ts';
import { dayAt, daysBetween, toEpoch, wallTimeAt } from '../domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../domain/time.ts';
import { localeOf, say } from './say.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const id = `${language}${JSON.stringify(options)}`;
  const made = formats.get(id) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(id, made);
  return made;
};
const noon = (day: CalendarDay): number => toEpoch(`${day}T12:00:00.000Z` as Instant);

/** The weekday's name: "torsdag", "Thursday". */
export const weekdayName = (language: Language, day: CalendarDay): string =>
  format(language, { weekday: 'long', timeZone: 'UTC' }).format(noon(day));

/** The whole date, for hovering and screen readers: "fredag 27 november 2026". */
export const exactDay = (language: Language, day: CalendarDay): string =>
  format(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noon(day));

/** With the weekday's whole name, without the year: "torsdag 17 december". */
export const longDay = (language: Language, day: CalendarDay): string =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noon(day));

/** Short: "fre 27 nov". */
export const shortDay = (language: Language, day: CalendarDay): string =>
  format(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(noon(day))
    .replace(/\.(?= |$)/g, '');

/** Without the weekday: "7 dec". Without a full stop, since something may follow the month. */
const dayAndMonth = (language: Language, day: CalendarDay): string =>
  format(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon(day)).replace(/\.$/, '');

/** Days in a row, without weekdays: "14–18 dec", "28 dec–3 jan"; a single day "14 dec". */
export const daysInRow = (language: Language, from: CalendarDay, to: CalendarDay): string => {
  const last = dayAndMonth(language, to);
  if (from === to) return last;
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${isOneMonth ? Number(from.slice(8)) : dayAndMonth(language, from)}–${last}`;
};

/** A day of another year gets its year from so many days away, a quarter: around New Year everybody knows which December is meant. */
const YEAR_FROM = 92;

/** Short, with its year where that may be in doubt: "fre 27 nov", in April "mån 16 nov 2026". */
export const shortDayFrom = (language: Language, day: CalendarDay, today: CalendarDay): string => {
  const isDoubtful = day.slice(0, 4) !== today.slice(0, 4) && Math.abs(daysBetween(today, day)) >= YEAR_FROM;
  return `${shortDay(language, day)}${isDoubtful ? ` ${day.slice(0, 4)}` : ''}`;
};

/**
 * A day as people say it, always with its date as well (SKETCHES): "i dag", "i morgon, fre 4 dec", "på måndag, 7 dec", "tors 17 dec",
 * "i går, ons 2 dec", "fre 20 nov".
 */
export const dayInWords = (language: Language, day: CalendarDay, today: CalendarDay): string => {
  const days = daysBetween(today, day);
  if (days === 0) return say(language, 'day.today');
  if (days === 1) return `${say(language, 'day.tomorrow')}, ${shortDay(language, day)}`;
  if (days === -1) return `${say(language, 'day.yesterday')}, ${shortDay(language, day)}`;
  if (days > 1 && days < 7)
    return `${say(language, 'day.coming', { weekday: weekdayName(language, day) })}, ${dayAndMonth(language, day)}`;
  return shortDayFrom(language, day, today);
};

/** With its name and date: "torsdag 17 december". */
const namedDay = (language: Language, day: CalendarDay): string =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(noon(day))
    .replace(/,/g, '');

/** A time of day as written after "kl." or "at", everywhere: "10" and "9.45", "10:00" and "9:45". */
export const wallTimeInWords = (language: Language, time: WallTime): string => {
  const said = time.replace(/^0/, '');
  return language === 'sv' ? said.replace(/:00$/, '').replace(':', '.') : said;
};

/** The time of day at that moment in that zone, written as by `wallTimeInWords`. */
export const timeInWords = (language: Language, at: Instant, zone: string): string =>
  wallTimeInWords(language, wallTimeAt(at, zone));

/** A moment with its day's name, for the beginning of a line: "Torsdag 17 december kl. 10", "Thursday 17 December at 10:00". */
export const momentInWords = (language: Language, at: Instant, zone: string): string => {
  const time = timeInWords(language, at, zone);
  const text = say(language, 'day.at', { day: namedDay(language, dayAt(at, zone)), time });
  return text.charAt(0).toUpperCase() + text.slice(1);
};
