import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useNarrow } from '../../../ui/use-narrow.ts';

/** More columns have no room beside each other on a phone. */
const COLUMNS_IN_NARROW = 3;

const useStyles = makeStyles({
  frame: { minWidth: 0, maxWidth: '720px' },
  table: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  cell: { overflowWrap: 'anywhere' },
  rows: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', overflowWrap: 'anywhere' },
  pair: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
});

type Props = Readonly<{
  label: string;
  head: readonly string[];
  rows: readonly Readonly<{ key: string; cells: readonly string[] }>[];
}>;

/** Each row under its first cell, with a line for each of the others. */
const Rows = ({ label, head, rows }: Props) => {
  const styles = useStyles();
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map(({ key, cells: [first, ...rest] }) => (
        <li key={key} className={styles.row}>
          <Text weight="semibold">{first}</Text>
          {rest.map((text, nth) => (
            <span key={head[nth + 1] ?? nth} className={styles.pair}>
              <Text className={styles.quiet}>{head[nth + 1]}</Text>
              <Text className={styles.table}>{text}</Text>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** A chart's figures as a table. */
export const OverviewTable = ({ label, head, rows }: Props) => {
  const styles = useStyles();
  const isNarrow = useNarrow();
  if (isNarrow && head.length > COLUMNS_IN_NARROW) return <Rows {...{ label, head, rows }} />;
  return (
    <div className={styles.frame}>
      <Table className={styles.table} size="small" aria-label={label}>
        <TableHeader>
          <TableRow>
            {head.map((text) => (
              <TableHeaderCell key={text} className={styles.quiet}>
                {text}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {cells.map((text, nth) => (
                <TableCell key={head[nth] ?? nth} className={styles.cell}>
                  {text}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
