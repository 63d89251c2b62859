import type {
  Timeline,
  TimelineCommitment,
  TimelineGoal,
  TimelineRating,
  TimelineSession,
} from '../../../../shared/contracts/timeline.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { isShown } from './time-scale.ts';

/** Something that happened on a day, or is to. */
export type TimelinePoint = Readonly<{ key: string; day: CalendarDay }> &
  Readonly<
    | { kind: 'session'; session: TimelineSession }
    | { kind: 'rating'; rating: TimelineRating }
    | { kind: 'commitment'; commitment: TimelineCommitment }
    | { kind: 'value'; goal: TimelineGoal; value: number }
  >;
export type PointOf<Kind extends TimelinePoint['kind']> = Extract<TimelinePoint, { kind: Kind }>;

/** What happened on a timeline's days, the earliest first; on one day sessions before what came of them. */
export const pointsOf = (
  { sessions, ratings, commitments, goals }: Timeline,
  dayOf: (at: Instant) => CalendarDay,
): readonly TimelinePoint[] => {
  const points: readonly TimelinePoint[] = [
    ...sessions.map((session) => ({
      ...({ kind: 'session', key: session.id, session } as const),
      day: dayOf(session.at),
    })),
    ...ratings.map((rating) => ({
      ...({ kind: 'rating', key: rating.id, rating } as const),
      day: dayOf(rating.at),
    })),
    ...commitments.map((commitment) => ({
      ...({ kind: 'commitment', key: commitment.id, commitment } as const),
      day: commitment.on,
    })),
    ...goals.flatMap((goal) =>
      goal.values.map(({ day, value }) => ({
        ...({ kind: 'value', key: `${goal.id} ${day}`, goal, value } as const),
        day,
      })),
    ),
  ];
  return points.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

/** A line of the timeline, with its points in order of their days. */
export type TimelineRow = Readonly<{ key: string }> &
  Readonly<
    | { kind: 'sessions'; points: readonly PointOf<'session'>[] }
    | { kind: 'rated'; behaviour: string; points: readonly PointOf<'rating'>[] }
    | { kind: 'promised'; owner: TimelineCommitment['owner']; points: readonly PointOf<'commitment'>[] }
    | { kind: 'goal'; goal: TimelineGoal; points: readonly PointOf<'value'>[] }
  >;

/** How many behaviours have a line of their own. */
export const BEHAVIOURS_DRAWN = 2;

/** The behaviours that were rated, those practised now first. */
export const ratedBehaviours = ({ behaviours, ratings }: Timeline): Timeline['behaviours'] =>
  behaviours.filter(({ id }) => ratings.some(({ behaviour }) => behaviour === id));

const isOf =
  <Kind extends TimelinePoint['kind']>(kind: Kind) =>
  (point: TimelinePoint): point is PointOf<Kind> =>
    point.kind === kind;

/** The lines of a timeline: sessions, then what was seen, what was promised, and the goals. A line without anything on it is none. */
export const timelineRows = (
  timeline: Timeline,
  points: readonly TimelinePoint[],
  span: DaySpan,
): readonly TimelineRow[] => {
  const shown = points.filter(({ day }) => isShown(day, span));
  const rated = shown.filter(isOf('rating'));
  const promised = shown.filter(isOf('commitment'));
  const values = shown.filter(isOf('value'));
  const rows: readonly TimelineRow[] = [
    { kind: 'sessions', key: 'sessions', points: shown.filter(isOf('session')) },
    ...ratedBehaviours(timeline)
      .slice(0, BEHAVIOURS_DRAWN)
      .map(({ id }) => ({
        ...({ kind: 'rated', key: id, behaviour: id } as const),
        points: rated.filter(({ rating }) => rating.behaviour === id),
      })),
    ...(['rep', 'manager'] as const).map((owner) => ({
      ...({ kind: 'promised', key: owner, owner } as const),
      points: promised.filter(({ commitment }) => commitment.owner === owner),
    })),
    ...timeline.goals
      .filter(({ from, to }) => from <= span.to && to >= span.from)
      .map((goal) => ({
        ...({ kind: 'goal', key: goal.id, goal } as const),
        points: values.filter(({ goal: { id } }) => id === goal.id),
      })),
  ];
  return rows.filter((row) => row.kind === 'sessions' || row.kind === 'goal' || row.points.length > 0);
};
