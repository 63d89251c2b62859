import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Skeleton, SkeletonBar } from '../../ui/skeleton.tsx';

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
  return (
    <div className={styles.place}>
      {before !== undefined && <div className={styles.before}>{before}</div>}
      <Skeleton className={styles.shape}>
        <SkeletonBar height={24} width="60%" />
        <SkeletonBar height={12} />
        <SkeletonBar height={24} width="70%" />
        <SkeletonBar height={16} />
        <SkeletonBar height={16} />
        <SkeletonBar height={96} />
        <span className={styles.grow} />
        <SkeletonBar height={32} />
      </Skeleton>
    </div>
  );
};
