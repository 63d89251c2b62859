import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { useWords } from '../../../platform/words.tsx';
import { axisTicks, isShown, placeOf } from './time-scale.ts';
import type { AxisTick } from './time-scale.ts';

/** The height of the line with the days' names, in pixels. */
export const AXIS_HEIGHT = 20;

const useStyles = makeStyles({
  axis: { position: 'absolute', inset: 0, pointerEvents: 'none' },
  ahead: {
    position: 'absolute',
    top: `${AXIS_HEIGHT}px`,
    bottom: 0,
    insetInlineEnd: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  tick: {
    ...typographyStyles.caption1,
    position: 'absolute',
    insetBlock: 0,
    paddingInlineStart: tokens.spacingHorizontalXS,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 0,
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke3,
    },
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  now: {
    position: 'absolute',
    top: `${AXIS_HEIGHT - 2}px`,
    bottom: 0,
    width: '2px',
    transform: 'translateX(-50%)',
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  today: {
    ...typographyStyles.caption1Strong,
    position: 'absolute',
    insetBlockStart: 0,
    transform: 'translateX(-50%)',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
  },
  // Never outside of the axis.
  last: { transform: 'translateX(-100%)' },
  first: { transform: 'none' },
});

const nameOf = (language: Language, { day, names }: AxisTick): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...(names === 'day' && { day: 'numeric' }),
    ...{ month: 'short', timeZone: 'UTC' },
  })
    .format(Date.parse(day))
    .replace(/\.$/, '');

const atPercent = (place: number): string => `${String(100 * place)}%`;

/** How far before and after today's name there is no room for another, in pixels. */
const NAME_ROOM = { before: 54, after: 20 } as const;

type Props = Readonly<{ span: DaySpan; today: CalendarDay; width: number }>;

/** Names the days of an axis and draws today through all that stands on it; what comes after today has another ground. */
export const TimeAxis = ({ span, today, width }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const now = isShown(today, span) ? placeOf(today, span) : null;
  const hasRoom = ({ day }: AxisTick): boolean => {
    const behind = (placeOf(day, span) - (now ?? -1)) * width;
    return behind < -NAME_ROOM.before || behind > NAME_ROOM.after;
  };
  return (
    <div className={styles.axis} aria-hidden>
      {now !== null && <div className={styles.ahead} style={{ insetInlineStart: atPercent(now) }} />}
      {axisTicks(span).map((tick) => (
        <div key={tick.day} className={styles.tick} style={{ left: atPercent(placeOf(tick.day, span)) }}>
          {hasRoom(tick) && nameOf(language, tick)}
        </div>
      ))}
      {now !== null && (
        <>
          <div className={styles.now} style={{ left: atPercent(now) }} />
          <div
            className={mergeClasses(styles.today, now > 0.94 && styles.last, now < 0.06 && styles.first)}
            style={{ left: atPercent(now) }}
          >
            {say('timeline.today')}
          </div>
        </>
      )}
    </div>
  );
};
