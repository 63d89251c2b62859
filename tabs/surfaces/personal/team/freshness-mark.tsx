import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fill } from './freshness.ts';

const useStyles = makeStyles({
  mark: { width: '12px', height: '12px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

const shapes: Readonly<Record<Fill, string>> = {
  full: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  half: 'M6 1a5 5 0 0 0 0 10Z',
  empty: '',
};

/** A type's freshness as a circle that empties, or a dot where nothing is expected; words must stand beside it. */
export const FreshnessMark = ({ fill }: Readonly<{ fill: Fill | null }>) => {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden>
      {fill === null ? (
        <circle cx="6" cy="6" r="1" fill="currentColor" />
      ) : (
        <>
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d={shapes[fill]} fill="currentColor" />
        </>
      )}
    </svg>
  );
};
