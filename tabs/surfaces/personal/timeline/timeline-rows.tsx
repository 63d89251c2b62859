import type { Timeline } from '../../../../shared/contracts/timeline.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { percent } from '../../../nouns/goal/goal-figure.ts';
import { goalStatusInWords } from '../../../../shared/words/goal-status-in-words.ts';
import { fromPlanInWords } from '../../../nouns/goal/goal-standing-in-words.ts';
import { useWords } from '../../../platform/words.tsx';
import { clustersOf } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { PromiseMark } from './promise-mark.tsx';
import { goalCourse } from './goal-course.ts';
import { GoalCurve, pointAt } from './goal-curve.tsx';
import { GoalDot } from './goal-dot.tsx';
import { LevelLines, LEVELS_HEIGHT, levelAt } from './level-lines.tsx';
import { LevelMark } from './level-mark.tsx';
import { behaviourName, pointInWords, standOf, whoIs } from './point-in-words.ts';
import type { TimelineReader } from './point-in-words.ts';
import { SessionMark } from './session-mark.tsx';
import { placeOf } from './time-scale.ts';
import { TimelineLane } from './timeline-lane.tsx';
import { MARK_ROOM, TimelineMark } from './timeline-mark.tsx';
import type { PointOf, TimelinePoint, TimelineRow } from './timeline-points.ts';

/** What the lines of one timeline have in common. */
export type Drawing = Readonly<{
  timeline: Timeline;
  reader: TimelineReader;
  span: DaySpan;
  today: CalendarDay;
  /** In pixels. */
  width: number;
  open: (points: readonly TimelinePoint[], target: HTMLElement) => void;
}>;

const LANE = 34;
const CURVE = 68;

const useCluster = ({ timeline, reader, span, today, width, open }: Drawing) => {
  const words = useWords();
  const { say } = words;
  return {
    of: <Point extends TimelinePoint>(points: readonly Point[]): readonly Cluster<Point>[] =>
      clustersOf(points, ({ day }) => placeOf(day, span) * width, MARK_ROOM),
    /** The mark that stands for those points: its place, what it says, and what a press opens. */
    mark: ({ at, items }: Cluster<TimelinePoint>) => {
      const said = items.map((item) => pointInWords(words, timeline, item, reader, today)).join('; ');
      const label = items.length === 1 ? said : say('timeline.mark.several', { count: items.length, said });
      return { x: at, label, onOpen: (target: HTMLElement) => open(items, target) };
    },
  };
};

type LaneProps<Kind extends TimelineRow['kind']> = Readonly<{
  row: Extract<TimelineRow, { kind: Kind }>;
  drawing: Drawing;
}>;

const isHeld = ({ session }: PointOf<'session'>): boolean => session.state === 'closed';

const SessionsLane = ({ row, drawing }: LaneProps<'sessions'>) => {
  const { say, shortDay } = useWords();
  const { span, today } = drawing;
  const shownDays = {
    ...{ from: shortDay(span.from), to: shortDay(span.to) },
    until: span.to >= today ? 'now' : 'then',
  };
  const cluster = useCluster(drawing);
  return (
    <TimelineLane
      name={say('timeline.sessions')}
      count={row.points.length}
      summary={say('timeline.sessions.count', { count: row.points.filter(isHeld).length, ...shownDays })}
      height={LANE}
      hasLine
    >
      {cluster.of(row.points).map((one) => {
        const shown = one.items.findLast(isHeld) ?? one.items[0];
        return (
          shown && (
            <TimelineMark key={shown.key} {...cluster.mark(one)} y={LANE / 2} count={one.items.length}>
              <SessionMark session={shown.session} />
            </TimelineMark>
          )
        );
      })}
    </TimelineLane>
  );
};

const RatedLane = ({ row, drawing }: LaneProps<'rated'>) => {
  const words = useWords();
  const cluster = useCluster(drawing);
  const { timeline, reader, span, width } = drawing;
  const by = (side: TimelineReader) => row.points.filter(({ rating }) => rating.by === side);
  const courseOf = (side: TimelineReader) =>
    by(side).map(({ day, rating: { level } }) => ({ x: placeOf(day, span) * width, level }));
  const atLevels = [1, 2, 3, 4, 5].flatMap((level) =>
    cluster.of(row.points.filter(({ rating }) => rating.level === level)).map((one) => ({ ...one, level })),
  );
  return (
    <TimelineLane
      name={words.say('timeline.rated', { behaviour: behaviourName(words, timeline, row.behaviour) })}
      count={row.points.length}
      summary={(['manager', 'rep'] as const).map((side) => {
        const last = by(side).at(-1);
        return (
          last && [
            <LevelMark key={`${side} mark`} by={[side]} />,
            <span key={side}>
              {words.say('timeline.rated.latest', {
                ...{ name: whoIs(words, timeline, side, reader), level: last.rating.level },
              })}
            </span>,
          ]
        );
      })}
      height={LEVELS_HEIGHT}
      drawn={<LevelLines width={width} manager={courseOf('manager')} rep={courseOf('rep')} />}
    >
      {atLevels
        .toSorted((a, b) => a.at - b.at)
        .map((one) => (
          <TimelineMark key={one.items[0]?.key} {...cluster.mark(one)} y={levelAt(one.level)} look="low">
            <LevelMark by={one.items.map(({ rating }) => rating.by)} level={one.level} />
          </TimelineMark>
        ))}
    </TimelineLane>
  );
};

/** Of several promises in one place, the one that wants most is shown. */
const mostWanting = ['late', 'open', 'kept', 'dropped'] as const;

const PromisedLane = ({ row, drawing }: LaneProps<'promised'>) => {
  const words = useWords();
  const { say } = words;
  const cluster = useCluster(drawing);
  const { timeline, reader, today } = drawing;
  const stands = row.points.map(({ commitment }) => standOf(commitment, today));
  const kept = stands.filter((stand) => stand === 'kept').length;
  const dropped = stands.filter((stand) => stand === 'dropped').length;
  const open = stands.length - kept - dropped;
  return (
    <TimelineLane
      name={
        row.owner === reader
          ? say('timeline.promised.you')
          : say('timeline.promised', { name: whoIs(words, timeline, row.owner, reader) })
      }
      count={row.points.length}
      summary={[
        ...(kept > 0 ? [say('timeline.promised.count', { kept })] : []),
        ...(dropped > 0 ? [say('timeline.promised.dropped', { dropped })] : []),
        ...(open > 0 ? [say('timeline.promised.open', { open })] : []),
      ].join(' · ')}
      height={LANE}
      hasLine
    >
      {cluster.of(row.points).map((one) => {
        const here = one.items.map(({ commitment }) => standOf(commitment, today));
        const stand = mostWanting.find((each) => here.includes(each)) ?? 'open';
        return (
          <TimelineMark key={one.items[0]?.key} {...cluster.mark(one)} y={LANE / 2} count={one.items.length}>
            <PromiseMark stand={stand} />
          </TimelineMark>
        );
      })}
    </TimelineLane>
  );
};

const GoalLane = ({ row: { goal, points }, drawing }: LaneProps<'goal'>) => {
  const words = useWords();
  const { language } = words;
  const cluster = useCluster(drawing);
  const { span, width } = drawing;
  const course = goalCourse(goal);
  return (
    <TimelineLane
      name={goal.name}
      count={points.length}
      summary={
        goal.status === 'unreported'
          ? goalStatusInWords(words, goal)
          : `${percent(language, goal.progress)} · ${fromPlanInWords(words, goal)}`
      }
      height={CURVE}
      drawn={<GoalCurve course={course} span={span} width={width} height={CURVE} />}
    >
      {cluster.of(points).map((one) => {
        const last = one.items.at(-1);
        return (
          last && (
            <TimelineMark
              key={last.key}
              {...cluster.mark(one)}
              {...pointAt(last, course, span, { width, height: CURVE })}
            >
              <GoalDot />
            </TimelineMark>
          )
        );
      })}
    </TimelineLane>
  );
};

/** One line of the timeline. */
export const TimelineRowLane = ({ row, drawing }: Readonly<{ row: TimelineRow; drawing: Drawing }>) => {
  switch (row.kind) {
    case 'sessions':
      return <SessionsLane row={row} drawing={drawing} />;
    case 'rated':
      return <RatedLane row={row} drawing={drawing} />;
    case 'promised':
      return <PromisedLane row={row} drawing={drawing} />;
    case 'goal':
      return <GoalLane row={row} drawing={drawing} />;
  }
};
