import { makeStyles, tokens } from '@fluentui/react-components';
import { Skeleton, SkeletonBar } from './skeleton.tsx';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Beside a face, a bar takes what is left of the row.
  text: { flexGrow: 1, minWidth: 0 },
});

/** Placeholder for rows of text, each with an avatar first if `faces`. */
export const SkeletonRows = ({ rows = 3, faces = false }: Readonly<{ rows?: number; faces?: boolean }>) => {
  const styles = useStyles();
  return (
    <Skeleton className={styles.lines}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row}>
          {faces && <SkeletonBar circle height={32} />}
          <div className={styles.text}>
            <SkeletonBar height={16} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
};

/** Placeholder for a heading and a block below it. */
export const SkeletonBlock = ({ height = 96 }: Readonly<{ height?: 16 | 24 | 32 | 48 | 64 | 96 | 128 }>) => {
  const styles = useStyles();
  return (
    <Skeleton className={styles.lines}>
      <SkeletonBar height={20} width="60%" />
      <SkeletonBar height={height} />
    </Skeleton>
  );
};
