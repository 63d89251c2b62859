import { makeStyles, tokens } from '@fluentui/react-components';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import type { TimelineGoal } from '../../../../shared/contracts/timeline.ts';
import { heightOf } from './goal-course.ts';
import type { GoalCourse } from './goal-course.ts';
import { placeOf } from './time-scale.ts';

/** Room above and below the curve for its points, in pixels. */
export const CURVE_EDGE = 8;

const useStyles = makeStyles({
  curve: { position: 'absolute', inset: 0, overflow: 'hidden' },
  plan: { fill: 'none', stroke: tokens.colorNeutralForeground3 },
  value: { fill: 'none', stroke: tokens.colorCompoundBrandStroke },
  area: { fill: tokens.colorBrandBackground2, '@media (forced-colors: active)': { fill: 'none' } },
});

type DayValue = TimelineGoal['values'][number];

/** Where a value is drawn in a lane of that size, in pixels. */
export const pointAt = (
  { day, value }: DayValue,
  course: Pick<GoalCourse, 'low' | 'high'>,
  span: DaySpan,
  size: Readonly<{ width: number; height: number }>,
): Readonly<{ x: number; y: number }> => ({
  x: placeOf(day, span) * size.width,
  y: CURVE_EDGE + (1 - heightOf(value, course)) * (size.height - 2 * CURVE_EDGE),
});

type Props = Readonly<{ course: GoalCourse; span: DaySpan; width: number; height: number }>;

/** A goal's course over its plan, which is dashed and goes on to its end. */
export const GoalCurve = ({ course, span, width, height }: Props) => {
  const styles = useStyles();
  const pathOf = (values: readonly DayValue[]): string =>
    values
      .map((one, nth) => {
        const { x, y } = pointAt(one, course, span, { width, height });
        return `${nth === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  const [first] = course.values;
  const last = course.values.at(-1);
  const along = pathOf(course.values);
  const ground = height - CURVE_EDGE;
  const under =
    first && last
      ? `${along}L${pointAt(last, course, span, { width, height }).x.toFixed(1)} ${ground}L${pointAt(first, course, span, { width, height }).x.toFixed(1)} ${ground}Z`
      : '';
  return (
    <svg className={styles.curve} width={width} height={height} aria-hidden>
      <path className={styles.area} d={under} />
      <path className={styles.plan} d={pathOf(course.plan)} strokeWidth="1.5" strokeDasharray="3 4" />
      <path className={styles.value} d={along} strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
};
