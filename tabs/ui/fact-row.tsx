import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFactsPlace } from './facts-place.ts';
import { giveFocusBack } from './give-focus-back.ts';
import { NARROW } from './room-for-text.ts';
import { onStage } from './stage-scale.ts';
import { PopoverPlace } from './anchored-popover.tsx';
import { UNDER_POINTER } from './under-pointer.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '20px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    fontVariantNumeric: 'tabular-nums',
  },
  tap: {
    cursor: 'pointer',
    ':hover': UNDER_POINTER,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  // Aligns figures even when one of the lines has a chevron.
  figure: { paddingInlineEnd: `calc(1em + ${tokens.spacingHorizontalS})` },
  strong: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteMarigoldForeground2 },
  end: { flexShrink: 0 },
  stage: { minHeight: onStage(40), fontSize: onStage(28), lineHeight: onStage(40), columnGap: onStage(24) },
  stageText: { fontSize: 'inherit', fontWeight: tokens.fontWeightRegular },
  more: { flexShrink: 0, alignSelf: 'center', color: tokens.colorNeutralForeground3 },
});

type Look = 'strong' | 'quiet' | 'late';

type Props = Readonly<{
  children: string;
  /** A sign before the text, for the eye alone: `label` says what it means. */
  mark?: string;
  /** The end of the line, usually a figure. */
  end?: ReactNode;
  look?: Look | undefined;
  /** Whether its figure lines up with that of a tappable line above or below. */
  inColumn?: boolean;
  /** Takes as many lines as it needs: its text is worth more than the room. Only for texts that are short by nature. */
  whole?: boolean;
  /** What a tap opens, beside the tapped line. */
  behind?: (target: HTMLElement | null, close: () => void) => ReactNode;
  /** What a tap does besides. */
  tap?: () => void;
  /** Describes what a tap opens, for screen readers. */
  label?: string;
}>;

/** A fact on one line; a tap shows more where there is more. */
export const FactRow = ({
  children,
  mark,
  end,
  look,
  inColumn = false,
  whole = false,
  behind,
  tap,
  label,
}: Props) => {
  const styles = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // A popover opened here returns the focus, whether it was closed or has done its work.
  const close = () => {
    setAnchor(null);
    giveFocusBack(anchor);
  };
  const isOnStage = useFactsPlace() === 'stage';
  const line = (
    <>
      <span
        className={mergeClasses(
          styles.text,
          look && styles[look],
          whole && !isOnStage && styles.whole,
          isOnStage && styles.stageText,
        )}
        title={mark !== undefined && label !== undefined ? `${children} · ${label}` : children}
      >
        {mark !== undefined && <span aria-hidden>{mark} </span>}
        {children}
      </span>
      {end !== undefined && (
        <span className={mergeClasses(styles.end, look && styles[look], isOnStage && styles.stageText)}>
          {end}
        </span>
      )}
    </>
  );
  // Others in the room see the stage: nothing overdue, and nothing to tap.
  if (isOnStage && look === 'late') return null;
  if (isOnStage || (behind === undefined && tap === undefined))
    return (
      <div className={mergeClasses(styles.row, isOnStage ? styles.stage : inColumn && styles.figure)}>
        {line}
      </div>
    );
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.tap)}
        {...(behind && { 'aria-expanded': anchor !== null })}
        aria-description={label}
        onClick={({ currentTarget }) => {
          tap?.();
          setAnchor(anchor === null ? currentTarget : null);
        }}
      >
        {line}
        <ChevronRightRegular className={styles.more} aria-hidden />
      </button>
      {anchor && (
        <PopoverPlace target={anchor} close={() => setAnchor(null)}>
          {behind?.(anchor, close)}
        </PopoverPlace>
      )}
    </>
  );
};
