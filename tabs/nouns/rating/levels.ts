import { firstName } from '../../ui/person-avatar.tsx';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import type { RatingView } from '../../../shared/contracts/rating.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** How many of the latest levels are drawn. */
const DRAWN = 8;

/** The latest levels given to a behaviour, oldest first, leaving out "not seen". `ratings` is latest first. */
export const latestLevels = (ratings: readonly RatingView[], behaviour: string): readonly number[] =>
  ratings
    .flatMap((one) => (one.behaviour === behaviour && one.level !== null ? [one.level] : []))
    .slice(0, DRAWN)
    .reverse();

/** The ratings given during a focus, first and last day included. */
export const ratingsDuring = (
  { setAt, on }: Pick<FocusView, 'setAt' | 'on'>,
  ratings: readonly RatingView[],
  dayOf: (at: Instant) => CalendarDay,
): readonly RatingView[] =>
  ratings.filter(({ at }) => dayOf(at) >= dayOf(setAt) && (on === null || dayOf(at) <= on));

/** A person by first name, and the latest level they gave. */
export type LatestLevel = Readonly<{ name: string; level: number }>;

/** The latest level from each person who has rated a behaviour, by the name given. `ratings` is latest first. */
export const latestOfEach = (
  ratings: readonly RatingView[],
  behaviour: string,
  nameOf: (person: RatingView['by']) => string = ({ name }) => firstName(name),
): readonly LatestLevel[] => {
  const rated = ratings.filter((one) => one.behaviour === behaviour);
  return [...new Set(rated.map(({ by }) => by.id))].flatMap((id) => {
    const last = rated.find(({ by, level }) => by.id === id && level !== null);
    return last?.level == null ? [] : [{ name: nameOf(last.by), level: last.level }];
  });
};

/** The latest rating of a behaviour that has written evidence. */
export const lastSeen = (ratings: readonly RatingView[], behaviour: string): RatingView | undefined =>
  ratings.find((one) => one.behaviour === behaviour && one.evidence !== '');
