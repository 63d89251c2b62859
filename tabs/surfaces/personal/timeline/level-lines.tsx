import { makeStyles, tokens } from '@fluentui/react-components';
import { levels } from '../../../../shared/domain/rating.ts';

const TOP = levels.length;
/** How far apart two levels are drawn, in pixels. */
const STEP = 17;
const EDGE = 10;

/** The height of a lane of levels, in pixels. */
export const LEVELS_HEIGHT = (TOP - 1) * STEP + 2 * EDGE;

/** How far down a level is drawn, in pixels. */
export const levelAt = (level: number): number => EDGE + (TOP - level) * STEP;

const useStyles = makeStyles({
  drawn: { position: 'absolute', inset: 0 },
  level: { stroke: tokens.colorNeutralStroke3 },
  course: { fill: 'none', stroke: tokens.colorNeutralForeground3 },
});

type Point = Readonly<{ x: number; level: number }>;
const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, level }, nth) => `${nth === 0 ? 'M' : 'L'}${x.toFixed(1)} ${levelAt(level)}`).join('');

type Props = Readonly<{ width: number; manager: readonly Point[]; rep: readonly Point[] }>;

/** The five levels, and each one's course through them: the manager's whole, the rep's dotted. */
export const LevelLines = ({ width, manager, rep }: Props) => {
  const styles = useStyles();
  return (
    <svg className={styles.drawn} width={width} height={LEVELS_HEIGHT} aria-hidden>
      {levels.map((level) => (
        <line
          key={level}
          className={styles.level}
          strokeDasharray="1 3"
          x1={0}
          x2={width}
          y1={levelAt(level)}
          y2={levelAt(level)}
        />
      ))}
      <path className={styles.course} d={pathOf(manager)} strokeWidth="1.5" />
      <path
        className={styles.course}
        d={pathOf(rep)}
        strokeWidth="1.5"
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
    </svg>
  );
};
