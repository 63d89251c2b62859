import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { listHolidayPlaces } from '../../../shared/contracts/person.ts';
import type { HolidayPlace } from '../../../shared/domain/public-holidays.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{ place: HolidayPlace | null; change: (place: HolidayPlace | null) => void }>;

/** Chooses whose public holidays apply: the time zone's, or those of a country and, where they differ, a region. */
export const HolidayPlaceFields = ({ place, change }: Props) => {
  const { say, language } = useWords();
  const known = useFetched(listHolidayPlaces, {}).data?.countries;
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const codes = known?.map(({ country }) => country) ?? (place ? [place.country] : []);
    return codes
      .map((country) => ({ country, name: names.of(country) ?? country }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  }, [known, place, language]);
  const regions = known?.find(({ country }) => country === place?.country)?.regions ?? [];
  return (
    <>
      <Field label={say('personal.settings.holidays')} hint={say('personal.settings.holidays.hint')}>
        <Select
          value={place?.country ?? ''}
          onChange={(_, { value }) => change(value === '' ? null : { country: value, region: null })}
        >
          <option value="">{say('personal.settings.holidays.of-zone')}</option>
          {countries.map(({ country, name }) => (
            <option key={country} value={country}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {place && regions.length > 0 && (
        <Field label={say('personal.settings.holidays.region')}>
          <Select
            value={place.region ?? ''}
            onChange={(_, { value }) => change({ ...place, region: value === '' ? null : value })}
          >
            <option value="">{say('personal.settings.holidays.whole')}</option>
            {regions.map(({ region, name }) => (
              <option key={region} value={region}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
};
