import type { FocusView } from '../../../shared/contracts/focus.ts';
import type { RatingView } from '../../../shared/contracts/rating.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** How many of the latest are drawn. */
const DRAWN = 8;

/** The latest levels given to a behaviour, the oldest first; "not seen" is none. `ratings` has the latest first. */
export const latestLevels = (ratings: readonly RatingView[], behaviour: string): readonly number[] =>
  ratings
    .flatMap((one) => (one.behaviour === behaviour && one.level !== null ? [one.level] : []))
    .slice(0, DRAWN)
    .reverse();

/** The levels given while it was practised, first and last day included, the oldest first. */
export const levelsDuring = (
  { behaviour, setAt, on }: Pick<FocusView, 'behaviour' | 'setAt' | 'on'>,
  ratings: readonly RatingView[],
  dayOf: (at: Instant) => CalendarDay,
): readonly number[] =>
  latestLevels(
    ratings.filter(({ at }) => dayOf(at) >= dayOf(setAt) && (on === null || dayOf(at) <= on)),
    behaviour,
  );

/** The latest thing that somebody wrote down about it. */
export const lastSeen = (ratings: readonly RatingView[], behaviour: string): RatingView | undefined =>
  ratings.find((one) => one.behaviour === behaviour && one.evidence !== '');
