import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { METRIC_NAME_MAX } from '../../../shared/domain/sales-result.ts';
import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import { dealUses, scales } from '../../../shared/results/column-mapping.ts';
import type { ColumnMapping, ColumnUse } from '../../../shared/results/column-mapping.ts';
import type { FileColumn, FileLook } from '../../../shared/results/file-look.ts';
import type { NamedMetric } from '../../../shared/results/propose-mapping.ts';
import { useWords } from '../../platform/words.tsx';
import { metricName } from './metric-names.ts';
import { useResultStyles } from './result-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
  use: { flexGrow: 3, flexBasis: '160px', minWidth: 0 },
  scale: { flexGrow: 1, flexBasis: '110px', minWidth: 0 },
});

const ofRow = ['person', 'metric', 'period', 'from', 'to', 'cases'] as const;
const ofDeal = [
  ...(['person', 'name', 'customer', 'amount', 'currency', 'stage', 'closes'] as const),
  ...(['created', 'activity', 'deal-id'] as const),
] as const;

/** The choice that a use is in the list; metrics by their ids, so that no metric's name can be taken for another choice. */
const choiceOf = (use: ColumnUse): string =>
  use.as !== 'value' ? use.as : use.metric === null ? 'value' : `of:${use.metric}`;

const chosenUse = (choice: string, before: ColumnUse): ColumnUse => {
  const value =
    before.as === 'value' || before.as === 'amount'
      ? { times: before.times, currency: before.currency }
      : { times: 1 as const, currency: null };
  if (choice === 'value') return { as: 'value', metric: null, ...value };
  if (choice === 'amount') return { as: 'amount', ...value };
  if (choice.startsWith('of:')) return { as: 'value', metric: choice.slice(3), ...value };
  return { as: [...ofRow, ...dealUses].find((one) => one === choice) ?? 'nothing' };
};

type ColumnProps = Readonly<{
  column: FileColumn;
  name: string;
  kind: ImportKind;
  use: ColumnUse;
  metrics: readonly NamedMetric[];
  change: (use: ColumnUse) => void;
}>;

/** What a column of results may hold. */
const ResultChoices = ({ column: { title }, metrics }: Pick<ColumnProps, 'column' | 'metrics'>) => {
  const { say, language } = useWords();
  const own = title.slice(0, METRIC_NAME_MAX).trim();
  const isKnown = metrics.some(({ id }) => id === own);
  return (
    <>
      <optgroup label={say('result.columns.group.row')}>
        {ofRow.map((as) => (
          <option key={as} value={as}>
            {say(`result.use.${as}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={say('result.columns.group.metrics')}>
        {metrics.map(({ id }) => (
          <option key={id} value={`of:${id}`}>
            {metricName(id, language)}
          </option>
        ))}
        {own !== '' && !isKnown && (
          <option value={`of:${own}`}>{say('result.use.own', { title: own })}</option>
        )}
        <option value="value">{say('result.use.value')}</option>
      </optgroup>
    </>
  );
};

const Column = ({ column, name, kind, use, metrics, change }: ColumnProps) => {
  const { samples } = column;
  const styles = useStyles();
  const { quiet } = useResultStyles();
  const { say } = useWords();
  return (
    <li className={styles.row} data-testid="result-column">
      <div className={styles.title}>
        <Text weight="semibold">{name}</Text>
        {samples.length > 0 && (
          <Text size={200} className={quiet}>
            {say('result.columns.samples', { samples: samples.slice(0, 2).join(', ') })}
          </Text>
        )}
      </div>
      <div className={styles.fields}>
        <Select
          className={styles.use}
          aria-label={say('result.columns.use', { title: name })}
          value={choiceOf(use)}
          onChange={(_, { value }) => change(chosenUse(value, use))}
        >
          <option value="nothing">{say('result.use.nothing')}</option>
          {kind === 'results' ? (
            <ResultChoices column={column} metrics={metrics} />
          ) : (
            ofDeal.map((as) => (
              <option key={as} value={as}>
                {say(`result.use.${as}`)}
              </option>
            ))
          )}
        </Select>
        {(use.as === 'value' || use.as === 'amount') && (
          <Select
            className={styles.scale}
            aria-label={say('result.scale', { title: name })}
            value={String(use.times)}
            onChange={(_, { value }) =>
              change({ ...use, times: scales.find((one) => String(one) === value) ?? 1 })
            }
          >
            {scales.map((times) => (
              <option key={times} value={times}>
                {say(`result.scale.${times}`)}
              </option>
            ))}
          </Select>
        )}
      </div>
    </li>
  );
};

type Props = Readonly<{
  look: FileLook;
  kind: ImportKind;
  mapping: ColumnMapping;
  metrics: readonly NamedMetric[];
  change: (mapping: ColumnMapping) => void;
}>;

/** What each column of a file holds: proposed, and to be changed. */
export const ColumnFields = ({ look, kind, mapping, metrics, change }: Props) => {
  const { list } = useResultStyles();
  const { say } = useWords();
  return (
    <ul className={list} aria-label={say('result.columns')}>
      {look.columns.map((column, index) => (
        <Column
          // Two columns may have the same title.
          key={`${index}:${column.title}`}
          column={column}
          name={column.title === '' ? say('result.columns.untitled', { n: index + 1 }) : column.title}
          kind={kind}
          use={mapping.uses[index] ?? { as: 'nothing' }}
          metrics={metrics}
          change={(use) =>
            change({ ...mapping, uses: mapping.uses.map((one, at) => (at === index ? use : one)) })
          }
        />
      ))}
    </ul>
  );
};
