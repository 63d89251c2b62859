import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{ zone: string; change: (zone: string) => void }>;

const zones = Intl.supportedValuesOf('timeZone');

/** Whose clock the time is by. */
export const ZoneField = ({ zone, change }: Props) => {
  const { say } = useWords();
  const known = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <Field label={say('personal.rhythm.zone')}>
      <Select value={zone} onChange={(_, { value }) => change(value)}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </Field>
  );
};
