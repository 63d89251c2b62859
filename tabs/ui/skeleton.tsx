import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    overflow: 'hidden',
    flexShrink: 0,
    width: '100%',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      transform: 'translateX(-100%)',
      backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralStencil2} 50%, transparent)`,
      animationName: { to: { transform: 'translateX(100%)' } },
      animationDuration: '3s',
      animationTimingFunction: 'ease-in-out',
      animationIterationCount: 'infinite',
      '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    },
  },
  circle: { borderRadius: tokens.borderRadiusCircular },
});

type BarProps = Readonly<{
  /** In pixels, like the text or box that it stands for. */
  height: number;
  width?: string;
  circle?: boolean;
}>;

/** Stands for one thing that is being fetched. */
export const SkeletonBar = ({ height, width, circle = false }: BarProps) => {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.bar, circle && styles.circle)}
      style={{ height, width: circle ? height : width }}
    />
  );
};

/**
 * Something that is being fetched, drawn with `SkeletonBar`s. Fluent's own is ten times as large, most of it sizes that nobody uses, and
 * every panel would load it.
 */
export const Skeleton = ({ className, children }: Readonly<{ className: string; children: ReactNode }>) => {
  const { say } = useWords();
  return (
    <div className={className} role="progressbar" aria-busy aria-label={say('app.loading')}>
      {children}
    </div>
  );
};
