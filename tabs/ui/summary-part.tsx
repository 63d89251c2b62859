import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { UNDER_POINTER } from './under-pointer.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr) 20px',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': UNDER_POINTER,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    // Where there is no room beside it, the title stands above.
    '@media (max-width: 479px)': {
      gridTemplateColumns: 'minmax(0, 1fr) 20px',
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  title: { ...typographyStyles.body1Strong, '@media (max-width: 479px)': { gridColumn: '1' } },
  summary: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 479px)': { gridColumn: '1', gridRow: '2' },
  },
  more: {
    alignSelf: 'center',
    justifySelf: 'end',
    fontSize: '16px',
    lineHeight: 0,
    '@media (max-width: 479px)': { gridColumn: '2', gridRow: '1 / span 2' },
  },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
});

type Props = Readonly<{
  title: string;
  /** The summary on one line. */
  summary: ReactNode;
  /** The heading's level in its surroundings. */
  level: 'h2' | 'h3';
  children: ReactNode;
}>;

/** A part about somebody, summed up on one line; tapping the line shows all of it below. */
export const SummaryPart = ({ title, summary, level: Heading, children }: Props) => {
  const styles = useStyles();
  const content = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.part} aria-label={title}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.row}
          aria-expanded={open}
          aria-controls={content}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.title}>{title}</span>
          <span className={styles.summary}>{summary}</span>
          <span className={styles.more} aria-hidden>
            {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
        </button>
      </Heading>
      <div id={content} className={open ? styles.content : undefined}>
        {open && children}
      </div>
    </section>
  );
};
