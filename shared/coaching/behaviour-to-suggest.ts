import type { Level } from '../domain/rating.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';

type EndedFocus = Readonly<{ behaviour: string; state: string; on: CalendarDay | null }>;
type GivenRating = Readonly<{
  behaviour: string;
  by: Readonly<{ id: string }>;
  level: Level | null;
  at: Instant;
}>;

/** A behaviour's latest level by each who has given one: their mean, and when the latest of them was given. */
type Standing = Readonly<{ behaviour: string; level: number; at: Instant }>;

const standingOf = (behaviour: string, ratings: readonly GivenRating[]): readonly Standing[] => {
  const latest = new Map<string, Readonly<{ level: Level; at: Instant }>>();
  for (const { by, level, at, behaviour: rated } of ratings) {
    const known = latest.get(by.id);
    if (rated === behaviour && level !== null && (known === undefined || known.at < at))
      latest.set(by.id, { level, at });
  }
  const given = [...latest.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
  const sum = given.reduce((total, { level }) => total + level, 0);
  return given.slice(0, 1).map(({ at }) => ({ behaviour, level: sum / given.length, at }));
};

/**
 * The behaviour to suggest where none is in focus: the one practised last, unless it was achieved; else the one where the two's latest
 * levels are lowest, and of those the one rated longest ago. Null where nothing is known: the two choose.
 */
export const behaviourToSuggest = (
  { ended, ratings }: Readonly<{ ended: readonly EndedFocus[]; ratings: readonly GivenRating[] }>,
  offered: readonly string[],
): string | null => {
  const [last] = ended
    .filter(({ behaviour, state }) => state !== 'achieved' && offered.includes(behaviour))
    .sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1));
  if (last) return last.behaviour;
  const achieved = new Set(ended.map(({ behaviour }) => behaviour));
  const [lowest] = offered
    .filter((behaviour) => !achieved.has(behaviour))
    .flatMap((behaviour) => standingOf(behaviour, ratings))
    .sort((one, other) => one.level - other.level || (one.at < other.at ? -1 : 1));
  return lowest?.behaviour ?? null;
};
