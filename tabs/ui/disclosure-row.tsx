import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100%',
    height: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  text: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  asks: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  icon: ReactNode;
  text: string;
  /** Whether it asks for something that has not been said. */
  asks: boolean;
  testId: string;
  /** What is behind it, beside the line that was tapped. */
  behind: (target: HTMLElement | null, close: () => void) => ReactNode;
}>;

/** One line in a section, with more behind it. */
export const DisclosureRow = ({ icon, text, asks, testId, behind }: Props) => {
  const styles = useStyles();
  const [target, setTarget] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={setTarget}
        type="button"
        className={styles.line}
        aria-expanded={open}
        title={text}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <span className={mergeClasses(styles.text, asks && styles.asks)}>{text}</span>
        <ChevronRightRegular className={styles.icon} aria-hidden />
      </button>
      {open && <Suspense fallback={null}>{behind(target, () => setOpen(false))}</Suspense>}
    </>
  );
};
