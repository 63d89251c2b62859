import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useWords } from '../platform/words.tsx';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Placeholder for rows of text, each with an avatar first if `faces`. */
export const SkeletonRows = ({ rows = 3, faces = false }: Readonly<{ rows?: number; faces?: boolean }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Skeleton className={styles.lines} aria-label={say('app.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row}>
          {faces && <SkeletonItem shape="circle" size={32} />}
          <SkeletonItem size={16} />
        </div>
      ))}
    </Skeleton>
  );
};

/** Placeholder for a heading and a block below it. */
export const SkeletonBlock = ({ height = 96 }: Readonly<{ height?: 16 | 24 | 32 | 48 | 64 | 96 | 128 }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Skeleton className={styles.lines} aria-label={say('app.loading')}>
      <SkeletonItem size={20} style={{ width: '60%' }} />
      <SkeletonItem size={height} />
    </Skeleton>
  );
};
