import { Button, makeStyles, Text, tokens, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName, PersonAvatar } from '../../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  rep: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
  },
  body: { display: 'grid', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** What a rep waits for: help, or late commitments. */
const RepWaiting = ({ row }: Readonly<{ row: TeamRow }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const text =
    row.helpWanted > 0
      ? say('personal.row.help', { count: row.helpWanted })
      : row.overdueCommitments > 0
        ? say('personal.row.late', { count: row.overdueCommitments })
        : null;
  return text === null ? null : (
    <Text size={200} className={styles.quiet}>
      {text}
    </Text>
  );
};

/** Whom a row is about; opens the rep. */
export const RepName = ({ row, onOpen }: Readonly<{ row: TeamRow; onOpen: () => void }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { rep } = row.rhythm;
  /** Where the focus comes back to when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const unreached = row.greeted && row.reachable === 'no';
  return (
    <Button
      {...back}
      className={styles.rep}
      appearance="transparent"
      aria-label={say('personal.row.open', { name: rep.name })}
      onClick={onOpen}
    >
      <PersonAvatar person={rep} size={32} />
      <span className={styles.body}>
        <span className={styles.name}>{rep.name}</span>
        <RepWaiting row={row} />
        {unreached && (
          <Tooltip
            content={say('personal.row.unreached.then', { name: firstName(rep.name) })}
            relationship="description"
          >
            <Text size={200} className={styles.quiet}>
              {say('personal.row.unreached')}
            </Text>
          </Tooltip>
        )}
      </span>
    </Button>
  );
};
