import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Timeline } from '../../../../shared/contracts/timeline.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { PointDetails } from './point-details.tsx';
import type { TimelineReader } from './point-in-words.ts';
import { SpanStrip } from './span-strip.tsx';
import { AXIS_HEIGHT, TimeAxis } from './time-axis.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { BEHAVIOURS_DRAWN, ratedBehaviours, timelineRows } from './timeline-points.ts';
import type { TimelinePoint } from './timeline-points.ts';
import { TimelineRowLane } from './timeline-rows.tsx';
import { useSpanDrag } from './use-span-drag.ts';
import { useWidth } from './use-width.ts';
import { isWhole } from './zoom.ts';

const useStyles = makeStyles({
  chart: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  // Dragging along it chooses a part; dragging up and down scrolls the page.
  plot: { position: 'relative', touchAction: 'pan-y', userSelect: 'none', cursor: 'crosshair' },
  rows: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: `${AXIS_HEIGHT + 8}px ${tokens.spacingVerticalXS}`,
  },
  chosen: {
    position: 'absolute',
    top: `${AXIS_HEIGHT}px`,
    bottom: 0,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    opacity: 0.5,
    pointerEvents: 'none',
  },
  zoomed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  timeline: Timeline;
  points: readonly TimelinePoint[];
  reader: TimelineReader;
  today: CalendarDay;
  shown: DaySpan;
  show: (span: DaySpan) => void;
  openSession: (id: string) => void;
}>;

/** Sessions, ratings, promises and goals on one axis, of which a part can be looked at more closely. */
export const TimelineChart = ({ timeline, points, reader, today, shown, show, openSession }: Props) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const [opened, open] = useState<Readonly<{
    points: readonly TimelinePoint[];
    target: HTMLElement;
  }> | null>(null);
  const whole = { from: timeline.from, to: timeline.to };
  const { chosen, handlers } = useSpanDrag(plot, { shown, whole, show });
  const rows = timelineRows(timeline, points, shown);
  const drawing = {
    ...{ timeline, reader, span: shown, today, width },
    open: (behind: readonly TimelinePoint[], target: HTMLElement) => open({ points: behind, target }),
  };
  const sessions = points.filter((point) => point.kind === 'session');
  const notDrawn = ratedBehaviours(timeline).length - BEHAVIOURS_DRAWN;
  return (
    <div className={styles.chart}>
      <div ref={plot} className={styles.plot} {...handlers}>
        <TimeAxis span={shown} today={today} width={width} />
        {width > 0 && (
          <div className={styles.rows}>
            {rows.map((row) => (
              <TimelineRowLane key={row.key} row={row} drawing={drawing} />
            ))}
          </div>
        )}
        {chosen && <div className={styles.chosen} style={chosen} />}
      </div>
      <SpanStrip whole={whole} shown={shown} show={show} sessions={sessions} />
      <div className={styles.zoomed}>
        <Text size={200} className={styles.quiet} role="status">
          {isWhole(shown, whole)
            ? say('timeline.zoom.hint')
            : say('timeline.zoom.shown', { from: shortDay(shown.from), to: shortDay(shown.to) })}
        </Text>
        {!isWhole(shown, whole) && (
          <Button size="small" appearance="subtle" onClick={() => show(whole)}>
            {say('timeline.zoom.all')}
          </Button>
        )}
      </div>
      <TimelineLegend
        hasPromises={rows.some(({ kind }) => kind === 'promised')}
        hasGoals={rows.some(({ kind }) => kind === 'goal')}
        hasNotHeld={sessions.some(({ session: { state } }) => state === 'cancelled' || state === 'missed')}
      />
      {notDrawn > 0 && (
        <Text size={200} className={styles.quiet}>
          {say('timeline.rated.more', { count: notDrawn })}
        </Text>
      )}
      {opened && (
        <AnchoredPopover target={opened.target} close={() => open(null)} label={say('timeline.title')}>
          <PointDetails {...{ timeline, reader, today, openSession }} points={opened.points} />
        </AnchoredPopover>
      )}
    </div>
  );
};
