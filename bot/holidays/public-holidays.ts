import Holidays from 'date-holidays';
import { noHolidays } from '../../shared/domain/public-holidays.ts';
import type { HolidayPlace, PublicHolidays } from '../../shared/domain/public-holidays.ts';
import { dayAt, toDay } from '../../shared/domain/time.ts';
import type { CalendarDay, Clock } from '../../shared/domain/time.ts';
import { holidayPlaces } from './holiday-places.ts';

/** How many years before and after the present one are known. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 2;

/** Countries chosen first when several share a time zone, since most of its people live there. */
const MOST_LIVE_IN = ['FI', 'RS', 'CH', 'ES', 'IT', 'NO', 'ZA', 'TH', 'NG', 'KE'];

/** The name by which ECMA-402 knows a time zone, which may have several ("Asia/Calcutta" and "Asia/Kolkata"). */
const canonicalName = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

/** The country that most people of each time zone live in. */
const findCountries = (): ReadonlyMap<string, string> => {
  const calendar = new Holidays();
  const all = Object.keys(calendar.getCountries());
  const last = all.filter((country) => !MOST_LIVE_IN.includes(country));
  return new Map(
    [...last, ...MOST_LIVE_IN].flatMap((country) => {
      calendar.init(country);
      return calendar.getTimezones().map((zone) => [canonicalName(zone), country] as const);
    }),
  );
};

const dayOf = ({ date }: Readonly<{ date: string }>): CalendarDay =>
  toDay(date.slice(0, 'YYYY-MM-DD'.length));

/** `public` and `bank` days are off; `optional` ones, such as the day before a public holiday, from noon. Others are left out. */
const holidaysIn = (place: HolidayPlace, years: readonly number[]): PublicHolidays => {
  const { country, region } = place;
  const calendar = region === null ? new Holidays(country) : new Holidays(country, region);
  const found = years.flatMap((year) =>
    calendar.getHolidays(year, 'sv').filter(({ type }) => type !== 'observance' && type !== 'school'),
  );
  const inEnglish = new Map(
    years.flatMap((year) =>
      calendar.getHolidays(year, 'en').map((one) => [`${one.rule} ${one.date}`, one.name] as const),
    ),
  );
  const daysOf = (types: readonly string[]): readonly CalendarDay[] => [
    ...new Set(found.filter(({ type }) => types.includes(type)).map(dayOf)),
  ];
  const whole = daysOf(['public', 'bank']);
  return {
    place,
    daysOff: { whole, half: daysOf(['optional']).filter((day) => !whole.includes(day)) },
    names: new Map(
      found.map((one) => [
        dayOf(one),
        { sv: one.name, en: (inEnglish.get(`${one.rule} ${one.date}`) ?? one.name).replace("'", '’') },
      ]),
    ),
  };
};

// Worked out once for the process: finding the countries takes a tenth of a second, a country's days a twentieth.
let countries: ReadonlyMap<string, string> | null = null;
const known = new Map<string, PublicHolidays>();

/** The place of that time zone; null if no country has it. */
const placeOfZone = (zone: string): HolidayPlace | null => {
  countries ??= findCountries();
  const country = countries.get(zone) ?? countries.get(canonicalName(zone));
  return country === undefined ? null : { country, region: null };
};

/** The chosen place as far as it is known: without an unknown region, and null for an unknown country. */
const knownPlace = ({ country, region }: HolidayPlace): HolidayPlace | null => {
  const found = holidayPlaces().find((one) => one.country === country);
  if (!found) return null;
  return { country, region: found.regions.some((one) => one.region === region) ? region : null };
};

/**
 * Finds the public holidays of the place that somebody has chosen, else of their time zone's country: for last year, this one and the next
 * two; none if no place is known.
 */
export const publicHolidays =
  (clock: Clock) =>
  (zone: string, chosen: HolidayPlace | null = null): PublicHolidays => {
    const place = (chosen && knownPlace(chosen)) ?? placeOfZone(zone);
    if (place === null) return noHolidays;
    const year = Number(dayAt(clock(), 'UTC').slice(0, 4));
    const name = `${place.country} ${place.region ?? ''} ${year}`;
    const years = Array.from({ length: YEARS_BACK + 1 + YEARS_AHEAD }, (_, nth) => year - YEARS_BACK + nth);
    const holidays = known.get(name) ?? holidaysIn(place, years);
    known.set(name, holidays);
    return holidays;
  };
