import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { levels as scale } from '../../../shared/domain/rating.ts';
import type { LatestLevel } from './levels.ts';
import { useWords } from '../../platform/words.tsx';

const TOP = scale.length;
const HEIGHT = 16;
const BAR = { width: 5, step: 7, round: 1 } as const;

const useStyles = makeStyles({
  course: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  drawn: { flexShrink: 0, overflow: 'visible' },
  room: { fill: tokens.colorNeutralBackground6, '@media (forced-colors: active)': { fill: 'Canvas' } },
  level: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  latest: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

type Props = Readonly<{
  levels: readonly number[];
  /** The latest level each of the two gave; one person's level is never shown as the level. */
  latest: readonly LatestLevel[];
}>;

/** The levels over time, a bar for each rating, and the latest of each person; with a text for those who can't see the bars. */
export const LevelHistory = ({ levels, latest }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  if (levels.length === 0) return null;
  const text = say('development.latest', { levels: levels.join(', ') });
  const width = levels.length * BAR.step;
  return (
    <span className={styles.course}>
      <svg
        role="img"
        aria-label={text}
        className={styles.drawn}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
      >
        <title>{text}</title>
        {levels.map((level, nth) => {
          const height = (HEIGHT * level) / TOP;
          const bar = { x: nth * BAR.step, width: BAR.width, rx: BAR.round };
          return (
            <g key={`${nth}-${level}`}>
              <rect {...bar} className={styles.room} y={0} height={HEIGHT} />
              <rect {...bar} className={styles.level} y={HEIGHT - height} height={height} />
            </g>
          );
        })}
      </svg>
      <Text size={200} className={styles.latest}>
        {latest.map(({ name, level }) => `${name} ${level}`).join(', ')}
      </Text>
    </span>
  );
};
