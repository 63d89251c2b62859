import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useWords } from '../../platform/words.tsx';
import { expectedBy, progressShare } from './goal-numbers.ts';
import { shareInWords } from './goal-standing-in-words.ts';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '6px',
    // Visible only in high contrast, where the track is as black as the page.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
  },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  thick: { height: '8px' },
  expected: {
    position: 'absolute',
    top: '-3px',
    height: '12px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground2,
  },
});

type BarGoal = Pick<GoalView, 'name' | 'status' | 'from' | 'to' | 'saidOn'> &
  Parameters<typeof expectedBy>[0];

/** How far a goal has come; the mark shows where it should be by now. */
export const PaceBar = ({ goal, thick = false }: Readonly<{ goal: BarGoal; thick?: boolean }>) => {
  const styles = useStyles();
  const words = useWords();
  const expected = expectedBy(goal);
  return (
    <div
      className={mergeClasses(styles.bar, thick && styles.thick)}
      role="img"
      aria-label={`${goal.name}: ${shareInWords(words, goal)}`}
    >
      <div className={styles.fill} style={{ width: `${progressShare(goal) * 100}%` }} />
      {expected !== null && <div className={styles.expected} style={{ left: `${expected * 100}%` }} />}
    </div>
  );
};
