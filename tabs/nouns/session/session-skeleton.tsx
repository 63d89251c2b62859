import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    height: '100%',
    padding: tokens.spacingHorizontalM,
  },
  before: { alignSelf: 'flex-start' },
  shape: { display: 'flex', flexDirection: 'column', flexGrow: 1, gap: tokens.spacingVerticalM },
  grow: { flexGrow: 1 },
});

type Props = Readonly<{
  /** The way back, which is there even while nothing loads. */
  before?: ReactNode;
}>;

/** The panel's shape, until the session has been fetched. */
export const SessionSkeleton = ({ before }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.place}>
      {before !== undefined && <div className={styles.before}>{before}</div>}
      <Skeleton className={styles.shape} aria-label={say('app.loading')}>
        <SkeletonItem size={24} style={{ width: '60%' }} />
        <SkeletonItem size={12} />
        <SkeletonItem size={24} style={{ width: '70%' }} />
        <SkeletonItem size={16} />
        <SkeletonItem size={16} />
        <SkeletonItem size={96} />
        <span className={styles.grow} />
        <SkeletonItem size={32} />
      </Skeleton>
    </div>
  );
};
