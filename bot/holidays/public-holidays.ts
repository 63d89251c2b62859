import Holidays from 'date-holidays';
import { dayAt, toDay } from '../../shared/domain/time.ts';
import type { CalendarDay, Clock } from '../../shared/domain/time.ts';
import { noDaysOff } from '../../shared/domain/working-days.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';

/** Years that are known before the one that is, and after it. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 2;

/** Countries to take first where several share a time zone, since most of its people live there. */
const MOST_LIVE_IN = ['FI', 'RS', 'CH', 'ES', 'IT', 'NO', 'ZA', 'TH', 'NG', 'KE'];

/** The country that most people of each time zone live in. */
const countriesByZone = (): ReadonlyMap<string, string> => {
  const all = Object.keys(new Holidays().getCountries());
  const last = all.filter((country) => !MOST_LIVE_IN.includes(country));
  return new Map(
    [...last, ...MOST_LIVE_IN].flatMap((country) =>
      new Holidays(country).getTimezones().map((zone) => [zone, country] as const),
    ),
  );
};

/** `public` and `bank` days are off; `optional` ones, as the day before a public holiday, from noon. The rest are kept by name only. */
const daysOffIn = (country: string, years: readonly number[]): DaysOff => {
  const calendar = new Holidays(country);
  const found = years.flatMap((year) => calendar.getHolidays(year));
  const daysOf = (types: readonly string[]): readonly CalendarDay[] => [
    ...new Set(
      found
        .filter(({ type }) => types.includes(type))
        .map(({ date }) => toDay(date.slice(0, 'YYYY-MM-DD'.length))),
    ),
  ];
  const whole = daysOf(['public', 'bank']);
  return { whole, half: daysOf(['optional']).filter((day) => !whole.includes(day)) };
};

/** Finds the public holidays of a time zone's country, of last year, this and the next two; none where it isn't known. */
export const publicHolidays = (clock: Clock): ((zone: string) => DaysOff) => {
  const known = new Map<string, DaysOff>();
  let countries: ReadonlyMap<string, string> | null = null;
  return (zone) => {
    const year = Number(dayAt(clock(), 'UTC').slice(0, 4));
    const key = `${zone} ${year}`;
    const found = known.get(key);
    if (found) return found;
    countries ??= countriesByZone();
    const country = countries.get(zone);
    const years = Array.from({ length: YEARS_BACK + 1 + YEARS_AHEAD }, (_, nth) => year - YEARS_BACK + nth);
    const days = country === undefined ? noDaysOff : daysOffIn(country, years);
    known.set(key, days);
    return days;
  };
};
