import type { Language } from './language.ts';
import type { CalendarDay } from './time.ts';
import { noDaysOff } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

/** A place with its own public holidays: a country by its ISO 3166 code, and a region of it where they differ. */
export type HolidayPlace = Readonly<{ country: string; region: string | null }>;

/** The public holidays of a place, with their names: "julafton", "Christmas Eve". */
export type PublicHolidays = Readonly<{
  /** Null when the place isn't known. */
  place: HolidayPlace | null;
  daysOff: DaysOff;
  names: ReadonlyMap<CalendarDay, Readonly<Record<Language, string>>>;
}>;

export const noHolidays: PublicHolidays = { place: null, daysOff: noDaysOff, names: new Map() };
