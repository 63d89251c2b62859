import type { Focus } from '../domain/focus.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Level, Rating } from '../domain/rating.ts';
import { dayAt } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';

/** How it stands with one behaviour of a rep's. */
export type Practice = Readonly<{
  behaviour: string;
  inFocus: boolean;
  /** The lowest level given on the last day that one was given. */
  level: Level | null;
  /** The last day it was rated, practised or promised something about; null when never. */
  touchedOn: CalendarDay | null;
  /** How far apart the manager's latest level and the rep's own are; null when one of them has given none. */
  gap: number | null;
}>;

/** What a practice is read from. Ratings that the two may not both see yet are left out by whoever asks. */
export type PracticeEvidence = Readonly<{
  focus: readonly Focus[];
  ratings: readonly Rating[];
  /** What somebody has promised about a behaviour, and a day on which something happened to that commitment. */
  commitments: readonly Readonly<{ behaviour: string; on: CalendarDay }>[];
  /** The last session about a skill: what is in focus is practised in it. */
  skillHeldOn: CalendarDay | null;
  pair: Readonly<{ manager: PersonId; rep: PersonId }>;
  zone: string;
}>;

const latest = (days: readonly CalendarDay[]): CalendarDay | null =>
  days.reduce<CalendarDay | null>((last, day) => (last !== null && last >= day ? last : day), null);

/** The level that somebody last gave; null where they have given none. */
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

/** How it stands with each behaviour that is practised or has been rated, in the order of their ids. */
export const practicesOf = (evidence: PracticeEvidence): readonly Practice[] =>
  [
    ...new Set([
      ...evidence.focus.filter(({ state }) => state === 'current').map(({ behaviour }) => behaviour),
      ...evidence.ratings.map(({ behaviour }) => behaviour),
    ]),
  ]
    .sort()
    .map((behaviour) => practiceOf(behaviour, evidence));

/** The last day on which somebody wrote down what was seen; null when nobody has. */
export const lastSeenOn = (ratings: readonly Rating[], zone: string): CalendarDay | null =>
  latest(ratings.filter(({ evidence }) => evidence !== '').map(({ at }) => dayAt(at, zone)));
