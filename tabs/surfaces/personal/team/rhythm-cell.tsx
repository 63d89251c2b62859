import {
  Button,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { calendarNeed } from './calendar-need.ts';
import type { TeamActions } from './team-actions.ts';
import { rhythmStatusText } from './rhythm-status-text.ts';
import { fromWidth, wideFrom } from './team-columns.ts';

const useStyles = makeStyles({
  cell: {
    display: 'grid',
    justifyContent: 'start',
    justifyItems: 'start',
    paddingInline: tokens.spacingHorizontalXS,
    [fromWidth(wideFrom)]: { paddingInline: tokens.spacingHorizontalS },
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    width: '100%',
  },
  slipping: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** A rhythm's status in words; opens the rhythm. */
export const RhythmCell = ({ row, actions }: Readonly<{ row: TeamRow; actions: TeamActions }>) => {
  const styles = useStyles();
  const words = useWords();
  const { status, since, slipping } = rhythmStatusText(row, words);
  const { rhythm } = row;
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const name = firstName(rhythm.rep.name);
  const stuck = calendarNeed(rhythm) !== null || rhythm.calendar === 'delayed';
  return (
    <Button
      {...back}
      className={styles.cell}
      appearance="transparent"
      aria-label={
        rhythm.cadence === null
          ? words.say('personal.row.rhythm.new', { name })
          : words.say('personal.row.rhythm', {
              name,
              status: since === null ? status : words.say('personal.row.rhythm.since', { status, since }),
            })
      }
      onClick={() => actions.openRhythm(rhythm, stuck ? 'calendar' : 'set')}
    >
      <span className={mergeClasses(slipping && styles.slipping)}>{status}</span>
      {since !== null && (
        <Text size={200} className={styles.quiet}>
          {since}
        </Text>
      )}
    </Button>
  );
};
