import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { longestWaiting } from './freshness.ts';
import { NextAction } from './next-action.tsx';
import { NextText } from './next-text.tsx';
import { repWaitingText } from './rep-waiting-text.ts';
import { rhythmStatusText } from './rhythm-status-text.ts';
import type { TeamActions } from './team-actions.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere' },
  next: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  since: { color: tokens.colorNeutralForeground2 },
  alone: { flexBasis: '100%' },
  open: {
    gridColumn: '1 / -1',
    justifyContent: 'space-between',
    minWidth: 0,
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
  },
});

/** A rep in three lines: who and what to do, when next, and what waits; the last one opens the rep. */
const RepItem = ({ row, actions }: Readonly<{ row: TeamRow; actions: TeamActions }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, typeNames } = words;
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const { rep } = row.rhythm;
  const { status, since, slipping } = rhythmStatusText(row, words);
  const isSince = since !== null && (slipping || row.next === null) && row.live === null;
  const waiting = longestWaiting(row.types);
  const isAway = row.hasLeft || (row.awayUntil !== null && row.helpWanted === 0);
  const waits = isAway
    ? status
    : (repWaitingText(row, words) ??
      (waiting === null ? (since ?? status) : say('personal.row.waited', { type: typeNames.held(waiting) })));
  return (
    <li className={styles.row}>
      <span className={styles.name}>{rep.name}</span>
      <NextAction row={row} actions={actions} />
      <span className={styles.next}>
        <NextText row={row} />
        {isSince && (
          <span className={mergeClasses(styles.since, slipping && styles.alone)}>
            {!slipping && <span aria-hidden>· </span>}
            {slipping ? say('personal.row.rhythm.since', { status, since }) : since}
          </span>
        )}
      </span>
      <Button
        {...back}
        className={styles.open}
        size="small"
        appearance="transparent"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        aria-label={say('personal.row.open.said', { name: rep.name, said: waits })}
        onClick={() => actions.openRep(row)}
      >
        {waits}
      </Button>
    </li>
  );
};

type Props = Readonly<{ rows: readonly TeamRow[]; actions: TeamActions }>;

/** The team where there is no room for a table: the same content, rep by rep. */
export const TeamList = ({ rows, actions }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <ul className={styles.list} aria-label={say('personal.team.table')}>
      {rows.map((row) => (
        <RepItem key={row.rhythm.id} row={row} actions={actions} />
      ))}
    </ul>
  );
};
