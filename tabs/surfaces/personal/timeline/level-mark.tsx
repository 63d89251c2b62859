import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TimelineRating } from '../../../../shared/contracts/timeline.ts';

const useStyles = makeStyles({
  mark: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    width: '18px',
    height: '18px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  manager: {
    backgroundColor: tokens.colorNeutralForeground1,
    color: tokens.colorNeutralBackground1,
    forcedColorAdjust: 'none',
  },
  both: {
    boxShadow: `0 0 0 1.5px ${tokens.colorNeutralBackground1}, 0 0 0 3px ${tokens.colorNeutralForeground1}`,
  },
  small: { width: '12px', height: '12px' },
});

type Props = Readonly<{
  /** Who gave it: filled is the manager's, open the rep's, and both rings are both's. */
  by: readonly TimelineRating['by'][];
  level?: number;
}>;

/** A level in a circle; without one, who a circle is. Words must stand beside it. */
export const LevelMark = ({ by, level }: Props) => {
  const styles = useStyles();
  const isManagers = by.includes('manager');
  return (
    <span
      className={mergeClasses(
        styles.mark,
        isManagers && styles.manager,
        isManagers && by.includes('rep') && styles.both,
        level === undefined && styles.small,
      )}
      aria-hidden
    >
      {level}
    </span>
  );
};
