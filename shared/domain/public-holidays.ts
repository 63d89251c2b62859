import type { Language } from './language.ts';
import type { CalendarDay } from './time.ts';
import { noDaysOff } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

/** Whose holidays somebody has: a country by its ISO 3166 code, and where days differ within it, a region of it. */
export type HolidayPlace = Readonly<{ country: string; region: string | null }>;

/** The public holidays of a place, and what each of them is called: "julafton", "Christmas Eve". */
export type PublicHolidays = Readonly<{
  /** Null where nobody knows whose they would be. */
  place: HolidayPlace | null;
  daysOff: DaysOff;
  names: ReadonlyMap<CalendarDay, Readonly<Record<Language, string>>>;
}>;

export const noHolidays: PublicHolidays = { place: null, daysOff: noDaysOff, names: new Map() };
