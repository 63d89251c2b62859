import { Select } from '@fluentui/react-components';
import type { SelectProps } from '@fluentui/react-components';
import { lengthsWith } from '../../../shared/coaching/agenda-for.ts';
import { useWords } from '../../platform/words.tsx';

type Props = Omit<SelectProps, 'value' | 'onChange' | 'children'> &
  Readonly<{
    minutes: number;
    choose: (minutes: number) => void;
    /** Lengths to offer besides the usual ones. */
    also: readonly number[];
  }>;

/** How long a session is to be, with the same lengths wherever one is started. */
export const LengthSelect = ({ minutes, choose, also, ...rest }: Props) => {
  const { say } = useWords();
  return (
    <Select {...rest} value={String(minutes)} onChange={(_, { value }) => choose(Number(value))}>
      {lengthsWith(also).map((one) => (
        <option key={one} value={one}>
          {say('panel.minutes', { minutes: one })}
        </option>
      ))}
    </Select>
  );
};
