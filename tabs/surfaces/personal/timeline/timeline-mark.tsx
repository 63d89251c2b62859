import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** How wide a mark is to be hit, and how far apart two must be, in pixels (WCAG 2.2, 2.5.8). */
export const MARK_ROOM = 24;

const useStyles = makeStyles({
  place: { position: 'absolute', width: 0, height: 0 },
  mark: {
    position: 'absolute',
    insetInlineStart: `${-MARK_ROOM / 2}px`,
    insetBlockStart: `${-MARK_ROOM / 2}px`,
    display: 'grid',
    placeItems: 'center',
    width: `${MARK_ROOM}px`,
    height: `${MARK_ROOM}px`,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 150ms' },
    ':hover': { transform: 'scale(1.15)' },
  },
  // Tall enough to be hit where marks stand close above each other.
  low: { height: '18px', insetBlockStart: '-9px' },
  count: {
    position: 'absolute',
    insetInlineEnd: '-5px',
    insetBlockStart: '-5px',
    minWidth: '10px',
    padding: '0 2px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
    fontSize: '10px',
    lineHeight: '12px',
    fontVariantNumeric: 'tabular-nums',
    forcedColorAdjust: 'none',
  },
});

type Props = Readonly<{
  /** Where its middle is on its line, in pixels. */
  x: number;
  y: number;
  /** Its day, and what happened. */
  label: string;
  /** How many things it stands for, if that isn't seen on it. */
  count?: number;
  look?: 'low';
  onOpen: (target: HTMLElement) => void;
  children: ReactNode;
}>;

/** A point on a line of the timeline: says its day when pointed at, and opens. */
export const TimelineMark = ({ x, y, label, count = 1, look, onOpen, children }: Props) => {
  const styles = useStyles();
  return (
    <li className={styles.place} style={{ left: x, top: y }}>
      <Tooltip content={label} relationship="label" withArrow>
        <button
          type="button"
          className={mergeClasses(styles.mark, look === 'low' && styles.low)}
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => onOpen(currentTarget)}
        >
          {children}
          {count > 1 && (
            <span className={styles.count} aria-hidden>
              {count}
            </span>
          )}
        </button>
      </Tooltip>
    </li>
  );
};
