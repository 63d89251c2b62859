import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { calendarDay } from '../../../shared/domain/time.ts';
import { missingUses } from '../../../shared/results/column-mapping.ts';
import type { ColumnMapping, MissingUse } from '../../../shared/results/column-mapping.ts';
import { decimalSigns } from '../../../shared/results/number-in-cell.ts';
import { useWords } from '../../platform/words.tsx';
import { useResultStyles } from './result-styles.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flexBasis: '180px', minWidth: 0 },
  numbers: { maxWidth: '260px' },
});

type Props = Readonly<{ mapping: ColumnMapping; change: (mapping: ColumnMapping) => void }>;

/** The days that all rows are about, where no column says them. */
const PeriodFields = ({ mapping, change }: Props) => {
  const styles = useStyles();
  const { fault } = useResultStyles();
  const { say } = useWords();
  const [days, setDays] = useState({
    from: mapping.period?.from ?? '',
    to: mapping.period?.to ?? '',
  });
  const setDay = (part: 'from' | 'to', value: string): void => {
    const next = { ...days, [part]: value };
    setDays(next);
    const [from, to] = [calendarDay.safeParse(next.from).data, calendarDay.safeParse(next.to).data];
    const isFit = from !== undefined && to !== undefined && from <= to;
    change({ ...mapping, period: isFit ? { from, to } : null });
  };
  const isBackwards = days.from !== '' && days.to !== '' && days.from > days.to;
  return (
    <div role="group" aria-label={say('result.period')}>
      <Text block>{say('result.period')}</Text>
      <div className={styles.fields}>
        {(['from', 'to'] as const).map((part) => (
          <Field key={part} className={styles.field} label={say(`result.period.${part}`)}>
            <Input type="date" value={days[part]} onChange={(_, { value }) => setDay(part, value)} />
          </Field>
        ))}
      </div>
      {isBackwards && (
        <Text block role="status" className={fault}>
          {say('result.missing.period-unfit')}
        </Text>
      )}
    </div>
  );
};

type FileProps = Props &
  Readonly<{
    missing: readonly MissingUse[];
    /** Whether its rows are about periods. */
    hasPeriod: boolean;
  }>;

/** What holds for the whole file: how numbers are written, its period if no column says it, and what is still to be said. */
export const FileFields = ({ mapping, missing, hasPeriod, change }: FileProps) => {
  const styles = useStyles();
  const { part, fault } = useResultStyles();
  const { say } = useWords();
  const isPeriodInRows = !missingUses({ ...mapping, period: null }).includes('period');
  const names = { ',': 'comma', '.': 'point' } as const;
  return (
    <div className={part}>
      <Field className={styles.numbers} label={say('result.numbers')}>
        <Select
          value={mapping.decimal}
          onChange={(_, { value }) =>
            change({ ...mapping, decimal: decimalSigns.find((one) => one === value) ?? mapping.decimal })
          }
        >
          {decimalSigns.map((sign) => (
            <option key={sign} value={sign}>
              {say(`result.numbers.${names[sign]}`)}
            </option>
          ))}
        </Select>
      </Field>
      {hasPeriod && !isPeriodInRows && <PeriodFields mapping={mapping} change={change} />}
      <div role="status">
        {missing.map((one) => (
          <Text key={one} block className={fault}>
            {say(`result.missing.${one}`)}
          </Text>
        ))}
      </div>
    </div>
  );
};
