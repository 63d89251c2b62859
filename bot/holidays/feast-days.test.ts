import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { comingHoliday } from '../../shared/capture/days/holidays.ts';
import type { Holiday } from '../../shared/capture/days/holidays.ts';
import { toDay } from '../../shared/domain/time.ts';

/**
 * What the calendar calls each feast that people name a day by. The browser keeps its own small table, since the calendar is some
 * megabytes: here they are one. Days between Christmas and New Year, Advent and Black Friday have no name in the calendar.
 */
const feasts: Readonly<Record<'SE' | 'US', readonly (readonly [Holiday, string])[]>> = {
  SE: [
    ['new-years-day', "New Year's Day"],
    ['epiphany-eve', 'Twelfth Night'],
    ['epiphany', 'Epiphany'],
    ['knut', "Saint Knut's Day"],
    ['maundy-thursday', 'Maundy Thursday'],
    ['good-friday', 'Good Friday'],
    ['easter-eve', 'Easter Saturday'],
    ['easter', 'Easter Sunday'],
    ['easter-monday', 'Easter Monday'],
    ['walpurgis', 'Walpurgis Night'],
    ['may-day', 'Labour Day'],
    ['ascension', 'Ascension Day'],
    ['national-day', 'National Day'],
    ['midsummer-eve', 'Midsummer Eve'],
    ['midsummer-day', 'Midsummer Day'],
    ['all-saints', "All Saints' Day"],
    ['nobel-day', 'Nobel Day'],
    ['lucia', "Saint Lucy's Day"],
    ['christmas-eve', 'Christmas Eve'],
    ['christmas-day', 'Christmas Day'],
    ['boxing-day', 'Boxing Day'],
    ['new-years-eve', "New Year's Eve"],
  ],
  US: [
    ['thanksgiving', 'Thanksgiving Day'],
    ['halloween', 'Halloween'],
    ['valentine', "Valentine's Day"],
  ],
};
const years = Array.from({ length: 25 }, (_, nth) => 2020 + nth);

test.each(['SE', 'US'] as const)(
  'a feast that is named is the day that the calendar has for it (%s)',
  (country) => {
    const calendar = new Holidays(country);
    for (const year of years) {
      const days = new Map(
        calendar.getHolidays(year, 'en').map(({ name, date }) => [name, date.slice(0, 10)]),
      );
      for (const [holiday, name] of feasts[country])
        expect([year, name, comingHoliday(toDay(`${year}-01-01`), holiday)]).toEqual([
          year,
          name,
          days.get(name),
        ]);
    }
  },
);
