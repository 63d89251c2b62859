import { Button, makeStyles, Text, tokens, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { HandoverBegins } from '../../../nouns/handover/handover-begins.tsx';
import { useWords } from '../../../platform/words.tsx';
import { firstName, PersonAvatar } from '../../../ui/person-avatar.tsx';
import { repWaitingText } from './rep-waiting-text.ts';
import { fromWidth, wideFrom } from './team-columns.ts';

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
  // Beside a chat the name has the room.
  face: { display: 'none', [fromWidth(wideFrom)]: { display: 'flex' } },
  body: { display: 'grid', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The rep of a row; opens the rep. */
export const RepName = ({ row, onOpen }: Readonly<{ row: TeamRow; onOpen: () => void }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const waits = repWaitingText(row, words);
  const { rep } = row.rhythm;
  /** Gets the focus back when what it opened is closed. */
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
      <span className={styles.face}>
        <PersonAvatar person={rep} size={32} />
      </span>
      <span className={styles.body}>
        <span className={styles.name} title={rep.name}>
          {rep.name}
        </span>
        {row.daysSince === null && <HandoverBegins rhythmId={row.rhythm.id} of="row" />}
        {waits !== null && (
          <Text size={200} className={styles.quiet}>
            {waits}
          </Text>
        )}
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
