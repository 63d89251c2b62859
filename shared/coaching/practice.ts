import type { Focus } from '../domain/focus.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Level, Rating } from '../domain/rating.ts';
import { dayAt } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';

/** The state of a rep's practice of one behaviour. */
export type Practice = Readonly<{
  behaviour: string;
  inFocus: boolean;
  /** The lowest level given on the last day on which any was given. */
  level: Level | null;
  /** The last day it was rated or practised, or something happened to a commitment about it; null when never. */
  touchedOn: CalendarDay | null;
  /** The difference between the manager's latest level and the rep's own; null when either has given none. */
  gap: number | null;
}>;

/** What a practice is worked out from. The caller leaves out ratings that not both may see yet. */
export type PracticeEvidence = Readonly<{
  focus: readonly Focus[];
  ratings: readonly Rating[];
  /** A behaviour that a commitment is about, and a day on which something happened to that commitment. */
  commitments: readonly Readonly<{ behaviour: string; on: CalendarDay }>[];
  /** The last session about a skill: behaviours in focus count as practised in it. */
  skillHeldOn: CalendarDay | null;
  pair: Readonly<{ manager: PersonId; rep: PersonId }>;
  zone: string;
}>;

const latest = (days: readonly CalendarDay[]): CalendarDay | null =>
  days.reduce<CalendarDay | null>((last, day) => (last !== null && last >= day ? last : day), null);

/** The latest level that somebody gave; null if they have given none. */
export const levelBy = (ratings: readonly Rating[], person: PersonId): Level | null =>
  ratings
    .filter(({ by, level }) => by === person && level !== null)
    .reduce<Rating | null>((last, one) => (last && last.at >= one.at ? last : one), null)?.level ?? null;

const practiceOf = (behaviour: string, evidence: PracticeEvidence): Practice => {
  const { zone, pair, skillHeldOn } = evidence;
  const dayOf = ({ at }: Rating): CalendarDay => dayAt(at, zone);
  const ratings = evidence.ratings.filter((one) => one.behaviour === behaviour);
  const rated = ratings.flatMap((one) => (one.level === null ? [] : [{ on: dayOf(one), level: one.level }]));
  const lastRated = latest(rated.map(({ on }) => on));
  const focus = evidence.focus.find((one) => one.behaviour === behaviour && one.state === 'current');
  const isPractised = focus && skillHeldOn !== null && dayAt(focus.setAt, zone) <= skillHeldOn;
  const byManager = levelBy(ratings, pair.manager);
  const byRep = levelBy(ratings, pair.rep);
  return {
    behaviour,
    inFocus: focus !== undefined,
    level: rated
      .filter(({ on }) => on === lastRated)
      .reduce<Level | null>((low, { level }) => (low !== null && low <= level ? low : level), null),
    touchedOn: latest([
      ...ratings.map(dayOf),
      ...evidence.commitments.filter((one) => one.behaviour === behaviour).map(({ on }) => on),
      ...(isPractised ? [skillHeldOn] : []),
    ]),
    gap: byManager === null || byRep === null ? null : Math.abs(byManager - byRep),
  };
};

/** The state of each behaviour that is practised or has been rated, in the order of their ids. */
export const practicesOf = (evidence: PracticeEvidence): readonly Practice[] =>
  [
    ...new Set([
      ...evidence.focus.filter(({ state }) => state === 'current').map(({ behaviour }) => behaviour),
      ...evidence.ratings.map(({ behaviour }) => behaviour),
    ]),
  ]
    .sort()
    .map((behaviour) => practiceOf(behaviour, evidence));

/** The last day on which somebody wrote down what they saw; null if nobody has. */
export const lastSeenOn = (ratings: readonly Rating[], zone: string): CalendarDay | null =>
  latest(ratings.filter(({ evidence }) => evidence !== '').map(({ at }) => dayAt(at, zone)));
