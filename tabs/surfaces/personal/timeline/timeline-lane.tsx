import { makeStyles, tokens, typographyStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
  },
  caption: {
    ...typographyStyles.caption1,
    display: 'flex',
    // In a narrow window what a long line comes to goes under its name, which is not cut off for it.
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    ...typographyStyles.caption1Strong,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lane: { position: 'relative', minWidth: 0 },
  line: {
    position: 'absolute',
    insetInline: 0,
    insetBlockStart: '50%',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: 'absolute', inset: 0, margin: 0, padding: 0, listStyleType: 'none' },
});

type Props = Readonly<{
  name: string;
  /** How many points it has, for those who can't see them. */
  count: number;
  /** What it comes to, in a few words. */
  summary?: ReactNode;
  height: number;
  /** Whether its points stand on one line. */
  hasLine?: boolean;
  /** What is drawn behind the points. */
  drawn?: ReactNode;
  children: ReactNode;
}>;

/** One line of the timeline: its name, what it comes to, and its points, between which the arrow keys go. */
export const TimelineLane = ({ name, count, summary, height, hasLine = false, drawn, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  return (
    <div className={styles.row}>
      <div className={styles.caption}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {summary !== undefined && <span className={styles.summary}>{summary}</span>}
      </div>
      <div className={styles.lane} style={{ height }}>
        {hasLine && <div className={styles.line} />}
        {drawn}
        <ul {...arrows} className={styles.list} aria-label={say('timeline.row.said', { row: name, count })}>
          {children}
        </ul>
      </div>
    </div>
  );
};
