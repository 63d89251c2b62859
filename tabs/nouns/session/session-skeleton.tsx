import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
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
  grow: { flexGrow: 1 },
});

/** The panel's shape, until the session is here. */
export const SessionSkeleton = () => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Skeleton className={styles.place} aria-label={say('app.loading')}>
      <SkeletonItem size={24} style={{ width: '60%' }} />
      <SkeletonItem size={12} />
      <SkeletonItem size={24} style={{ width: '70%' }} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
      <span className={styles.grow} />
      <SkeletonItem size={32} />
    </Skeleton>
  );
};
