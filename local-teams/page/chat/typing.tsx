import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  typing: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: '40px',
    color: tokens.colorNeutralForeground3,
  },
  dots: { display: 'flex', gap: '3px' },
  dot: {
    width: '5px',
    height: '5px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground3,
    animationName: { '0%, 60%, 100%': { opacity: 0.3 }, '30%': { opacity: 1 } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  second: { animationDelay: '0.2s' },
  third: { animationDelay: '0.4s' },
});

/** Shows that the bot is working on an answer. */
export const Typing = ({ label }: Readonly<{ label: string }>) => {
  const styles = useStyles();
  return (
    <div className={styles.typing} role="status">
      <span className={styles.dots} aria-hidden>
        <span className={styles.dot} />
        <span className={mergeClasses(styles.dot, styles.second)} />
        <span className={mergeClasses(styles.dot, styles.third)} />
      </span>
      <Text size={200}>{label}</Text>
    </div>
  );
};
