import Holidays from 'date-holidays';

/** A country whose holidays are known, with its regions if days differ within it. */
export type HolidayCountry = Readonly<{
  country: string;
  regions: readonly Readonly<{ region: string; name: string }>[];
}>;

let known: readonly HolidayCountry[] | null = null;

/** Every country whose holidays are known, by its ISO 3166 code; worked out once. Regions have their local names. */
export const holidayPlaces = (): readonly HolidayCountry[] => {
  const calendar = new Holidays();
  known ??= Object.keys(calendar.getCountries())
    .filter((country) => /^[A-Z]{2}$/.test(country))
    .map((country) => ({
      country,
      // Undefined, whatever its type says, if a country has none.
      regions: Object.entries({ ...calendar.getStates(country) })
        .map(([region, name]) => ({ region, name }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    }));
  return known;
};
