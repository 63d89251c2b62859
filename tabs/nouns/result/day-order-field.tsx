import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import { dayOrders } from '../../../shared/spreadsheet/day-in-cell.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({ field: { maxWidth: '260px' } });

type Props = Readonly<{ mapping: ColumnMapping; change: (mapping: ColumnMapping) => void }>;

/** In which order the figures of a file's days stand, where no day gives it away. */
export const DayOrderField = ({ mapping, change }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Field className={styles.field} label={say('result.days')}>
      <Select
        value={mapping.dayOrder ?? 'day-first'}
        onChange={(_, { value }) =>
          change({ ...mapping, dayOrder: dayOrders.find((one) => one === value) ?? 'day-first' })
        }
      >
        {dayOrders.map((order) => (
          <option key={order} value={order}>
            {say(`result.days.${order}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
