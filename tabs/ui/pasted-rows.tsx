import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';
import { useRowStyles } from './row-styles.ts';

/** How many rows are shown; the number of further ones is stated. */
const SHOWN = 200;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  icon: { flexShrink: 0, height: tokens.lineHeightBase300, alignItems: 'center', display: 'flex' },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  out: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteMarigoldForeground2 },
});

type Outcome = 'ready' | 'out' | 'fault';

/** A row as read: its name, and its facts or why it is left out. */
type ShownRow = Readonly<{ row: number; name: string; outcome: Outcome; about: ReactNode }>;

const RowIcon = ({ outcome }: Readonly<{ outcome: Outcome }>) => {
  const styles = useStyles();
  if (outcome === 'ready') return <CheckmarkRegular className={styles.ready} />;
  return outcome === 'fault' ? (
    <WarningRegular className={styles.fault} />
  ) : (
    <SubtractRegular className={styles.out} />
  );
};

const Row = ({ row: nth, name, outcome, about }: ShownRow) => {
  const styles = useStyles();
  const { row, body } = useRowStyles();
  const { say } = useWords();
  const numbered = say(name === '' ? 'deal.paste.row.nameless' : 'deal.paste.row', { row: nth, name });
  return (
    <li className={row} data-testid="pasted-row">
      <span className={styles.icon} aria-hidden>
        <RowIcon outcome={outcome} />
      </span>
      <div className={body}>
        <Text>{outcome === 'ready' ? name : numbered}</Text>
        {typeof about === 'string' ? (
          <Text block size={200} className={outcome === 'fault' ? styles.fault : styles.out}>
            {about}
          </Text>
        ) : (
          about
        )}
      </div>
    </li>
  );
};

type Props = Readonly<{
  rows: readonly ShownRow[];
  /** How many rows are added and how many are not. */
  sum: string;
  /** Says that there is no room for some; null when there is room for all. */
  full: string | null;
}>;

/** How each pasted row is read, and how many are added. */
export const PastedRows = ({ rows, sum, full }: Props) => {
  const styles = useStyles();
  const { list } = useRowStyles();
  const { say } = useWords();
  const heading = useId();
  const more = rows.length - SHOWN;
  return (
    <div className={styles.part}>
      <div role="status">
        {rows.length > 0 && <Text weight="semibold">{sum}</Text>}
        {full !== null && <Text block>{full}</Text>}
      </div>
      {rows.length > 0 && (
        <>
          <Text id={heading} size={200} className={styles.out}>
            {say('deal.paste.rows')}
          </Text>
          <ul className={list} aria-labelledby={heading}>
            {rows.slice(0, SHOWN).map((row) => (
              <Row key={row.row} {...row} />
            ))}
          </ul>
        </>
      )}
      {more > 0 && <Text size={200}>{say('deal.paste.more', { n: more })}</Text>}
    </div>
  );
};
