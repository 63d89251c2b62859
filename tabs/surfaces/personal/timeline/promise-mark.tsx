import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { standOf } from './point-in-words.ts';

export type PromiseStand = ReturnType<typeof standOf>;

const useStyles = makeStyles({
  mark: { width: '16px', height: '16px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  kept: { color: tokens.colorCompoundBrandForeground1 },
  late: { color: tokens.colorPaletteMarigoldForeground2 },
  tick: { stroke: tokens.colorNeutralBackground1 },
});

/** A promise as a circle: filled with a tick when kept, dashed when dropped, open while it is open; words must stand beside it. */
export const PromiseMark = ({ stand }: Readonly<{ stand: PromiseStand }>) => {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, stand === 'kept' && styles.kept, stand === 'late' && styles.late)}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden
    >
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={stand === 'kept' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={stand === 'late' ? 2 : 1.5}
        {...(stand === 'dropped' && { strokeDasharray: '2 2.1' })}
      />
      {stand === 'kept' && (
        <path
          className={styles.tick}
          d="M5 8.2 7.2 10.4 11.2 6"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
};
