import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { daysBetween } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { useWords } from '../../../platform/words.tsx';
import { dayCountOf, placeOf } from './time-scale.ts';
import type { PointOf } from './timeline-points.ts';
import { moveEdge, moveSpan } from './zoom.ts';
import type { SpanEdge } from './zoom.ts';

const useStyles = makeStyles({
  strip: {
    position: 'relative',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    touchAction: 'none',
  },
  session: {
    position: 'absolute',
    insetBlock: '8px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
  window: {
    position: 'absolute',
    insetBlock: 0,
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'grab',
  },
  handle: {
    position: 'absolute',
    insetBlock: 0,
    width: '24px',
    display: 'grid',
    placeItems: 'center',
    cursor: 'ew-resize',
    borderRadius: tokens.borderRadiusMedium,
    '::before': {
      content: '""',
      width: '4px',
      height: '14px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
  from: { insetInlineStart: '-4px', justifyItems: 'start', paddingInlineStart: '6px' },
  to: { insetInlineEnd: '-4px', justifyItems: 'end', paddingInlineEnd: '6px' },
});

/** How far a key moves an end, in days; Home and End go all the way. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowDown: -7,
  ArrowRight: 7,
  ArrowUp: 7,
  PageDown: -28,
  PageUp: 28,
  Home: -10_000,
  End: 10_000,
};

type Props = Readonly<{
  /** All of the time there is, and the part of it that is shown. */
  whole: DaySpan;
  shown: DaySpan;
  show: (span: DaySpan) => void;
  sessions: readonly PointOf<'session'>[];
}>;

/** All of the time in a strip, with a window over the part that is shown: its ends are moved by dragging or by the arrow keys. */
export const SpanStrip = ({ whole, shown, show, sessions }: Props) => {
  const styles = useStyles();
  const { say, exactDay } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  const held = useRef<Readonly<{ what: SpanEdge | 'window'; x: number; span: DaySpan }> | null>(null);
  const days = dayCountOf(whole);
  const startOf = (span: DaySpan): number => daysBetween(whole.from, span.from) / days;
  const hold =
    (what: SpanEdge | 'window') =>
    (event: PointerEvent<HTMLElement>): void => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { what, x: event.clientX, span: shown };
    };
  const drag = ({ clientX }: PointerEvent): void => {
    const width = strip.current?.clientWidth ?? 0;
    if (held.current === null || width === 0) return;
    const { what, x, span } = held.current;
    const by = Math.round(((clientX - x) / width) * days);
    show(what === 'window' ? moveSpan(span, by, whole) : moveEdge(span, what, by, whole));
  };
  const letGo = (): void => {
    held.current = null;
  };
  const press =
    (edge: SpanEdge) =>
    (event: KeyboardEvent): void => {
      const by = steps[event.key];
      if (by === undefined) return;
      event.preventDefault();
      show(moveEdge(shown, edge, by, whole));
    };
  const handle = (edge: SpanEdge) => (
    <div
      role="slider"
      tabIndex={0}
      className={`${styles.handle} ${styles[edge]}`}
      aria-label={say(`timeline.zoom.${edge}`)}
      aria-valuemin={0}
      aria-valuemax={days - 1}
      aria-valuenow={daysBetween(whole.from, shown[edge])}
      aria-valuetext={exactDay(shown[edge])}
      onPointerDown={hold(edge)}
      onKeyDown={press(edge)}
    />
  );
  return (
    <div
      ref={strip}
      role="group"
      className={styles.strip}
      aria-label={say('timeline.zoom')}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <div
        className={styles.window}
        style={{ left: `${100 * startOf(shown)}%`, width: `${(100 * dayCountOf(shown)) / days}%` }}
        onPointerDown={hold('window')}
      >
        {handle('from')}
        {handle('to')}
      </div>
      {sessions.map(({ key, day }) => (
        <div key={key} className={styles.session} style={{ left: `${100 * placeOf(day, whole)}%` }} />
      ))}
    </div>
  );
};
