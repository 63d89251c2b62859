import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../platform/words.tsx';

const TOP = 5;
const HEIGHT = 16;

const useStyles = makeStyles({
  bars: { display: 'inline-flex', alignItems: 'flex-end', gap: '2px', height: `${HEIGHT}px` },
  bar: {
    width: '5px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
});

/** The latest levels as a row of small bars, and in words for whoever does not see them. */
export const LevelBars = ({ levels }: Readonly<{ levels: readonly number[] }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const text = say('development.latest', { levels: levels.join(', ') });
  return (
    <span role="img" aria-label={text} title={text} className={styles.bars}>
      {levels.map((level, index) => (
        <span
          key={`${index}-${level}`}
          className={styles.bar}
          style={{ height: `${(HEIGHT * level) / TOP}px` }}
        />
      ))}
    </span>
  );
};
