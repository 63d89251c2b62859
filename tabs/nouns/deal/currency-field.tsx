import { Field, Select } from '@fluentui/react-components';
import { commonCurrencies } from '../../../shared/domain/goal.ts';
import { useWords } from '../../platform/words.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';

type Props = Readonly<{ currency: string; change: (currency: string) => void }>;

/** What a deal's value is in; says that sums don't count one that isn't in kronor. */
export const CurrencyField = ({ currency, change }: Props) => {
  const styles = useRowStyles();
  const { say } = useWords();
  const [first] = commonCurrencies;
  return (
    <Field
      className={styles.narrow}
      size="small"
      label={say('deal.currency')}
      hint={currency === first ? null : say('deal.currency.apart')}
    >
      <Select size="small" value={currency} onChange={(_, { value }) => change(value)}>
        {[...new Set([...commonCurrencies, currency])].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
};
