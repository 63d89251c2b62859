import type { Language } from '../domain/language.ts';
import { daysBetween, toEpoch, weekdayOf } from '../domain/time.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';
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

/** Short: "fre 27 nov". */
export const shortDay = (language: Language, day: CalendarDay): string =>
  format(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(noon(day))
    .replace(/\.(?= |$)/g, '');

/** As people say it, seen from today: "i dag", "i morgon", "på torsdag", "i fredags", "om 12 dagar", "27 nov". */
export const dayInWords = (language: Language, day: CalendarDay, today: CalendarDay): string => {
  const days = daysBetween(today, day);
  if (days === 0) return say(language, 'day.today');
  if (days === 1) return say(language, 'day.tomorrow');
  if (days === -1) return say(language, 'day.yesterday');
  if (days > 1 && days < 7) return say(language, 'day.coming', { weekday: weekdayName(language, day) });
  if (days < 0 && days > -7) return say(language, `day.past.${weekdayOf(day)}`);
  if (days >= 7 && days < 15) return say(language, 'day.in', { days });
  // Something may follow the month, so it has no full stop.
  return format(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(noon(day))
    .replace(/\.$/, '');
};

/** Hours and minutes in that zone: "10:00". */
export const timeInWords = (language: Language, at: Instant, zone: string): string =>
  format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    toEpoch(at),
  );
