import { hidesPersons } from '../../domain/disclosure.ts';
import { beganLow } from './began-low.ts';
import { differsBetweenManagers } from './between-managers.ts';
import { coversZero } from './change-range.ts';
import type { ChangeRange } from './change-range.ts';
import { changeOf, hasEnough, meanOf } from './measured-person.ts';
import type { MeasuredPerson } from './measured-person.ts';
import { insightSentences } from './insight-sentences.ts';
import type { InsightSentence } from './insight-sentences.ts';
import { resample } from './resample.ts';
import type { Unit } from './resample.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { rangeOf } from './widened-range.ts';

/** With fewer people in all, it is always said that nothing is certain. */
const FEW_PEOPLE = 12;
/** With fewer managers to draw from, nothing can be said of what differs between them. */
const FEWEST_MANAGERS = 8;

/** What is known of a group's change: whose it is, how large, compared with whom, and what is to be said of it. */
export type Insight = Readonly<{
  n: number;
  others: number;
  change: ChangeRange | null;
  compared: ChangeRange | null;
  say: readonly InsightSentence[];
}>;

const unitOf = (people: readonly MeasuredPerson[], isCoached: (one: MeasuredPerson) => boolean): Unit => {
  const totalOf = (some: readonly MeasuredPerson[]) => ({
    count: some.length,
    sum: some.reduce((sum, one) => sum + changeOf(one), 0),
  });
  return {
    coached: totalOf(people.filter(isCoached)),
    others: totalOf(people.filter((one) => !isCoached(one))),
  };
};

const byManager = (people: readonly MeasuredPerson[]): readonly (readonly MeasuredPerson[])[] => {
  const teams = new Map<string, MeasuredPerson[]>();
  for (const one of people) {
    const name = JSON.stringify(one.manager === null ? [one.id] : one.manager);
    teams.set(name, [...(teams.get(name) ?? []), one]);
  }
  return [...teams.values()];
};

/** Who is drawn anew, in groups of their own: those who were coached and the others, or the managers whose reps mostly were or weren't. */
const unitsOf = (
  people: readonly MeasuredPerson[],
  isCoached: (one: MeasuredPerson) => boolean,
): Readonly<{ mostly: readonly Unit[]; hardly: readonly Unit[]; areManagers: boolean }> => {
  const teams = byManager(people).map((team) => unitOf(team, isCoached));
  const areManagers = differsBetweenManagers(
    teams.map(({ coached, others }) => ({ coached: coached.count, others: others.count })),
  );
  const units = areManagers ? teams : people.map((one) => unitOf([one], isCoached));
  const isMostlyCoached = ({ coached, others }: Unit): boolean => coached.count >= others.count;
  return {
    mostly: units.filter(isMostlyCoached),
    hardly: units.filter((unit) => !isMostlyCoached(unit)),
    areManagers,
  };
};

type Ranges = Pick<Insight, 'change' | 'compared'>;

const noRanges: Ranges = { change: null, compared: null };

/** The ranges of both changes; none where too few managers, or but one of a kind, could be drawn. */
const drawRanges = (
  people: readonly MeasuredPerson[],
  isCoached: (one: MeasuredPerson) => boolean,
  seed: string,
): Ranges => {
  const { mostly, hardly, areManagers } = unitsOf(people, isCoached);
  const others = people.filter((one) => !isCoached(one)).map(changeOf);
  const smaller = others.length === 0 ? mostly.length : Math.min(mostly.length, hardly.length);
  if (smaller < 2 || (areManagers && mostly.length + hardly.length < FEWEST_MANAGERS)) return noRanges;
  const drawn = resample([mostly, hardly], seededRandom(seedOf(seed)));
  const change = meanOf(people.filter(isCoached).map(changeOf));
  return {
    change: rangeOf(drawn.change, change, mostly.length),
    compared: others.length === 0 ? null : rangeOf(drawn.compared, change - meanOf(others), smaller),
  };
};

const compareIds = (one: MeasuredPerson, other: MeasuredPerson): number =>
  String(one.id) < String(other.id) ? -1 : Number(String(one.id) > String(other.id));

/**
 * How the levels of those with at least `min` sessions changed, and how that compares with the others over the same weeks: within persons, never
 * between their levels. People with too few measurements are left out. The same seed gives the same ranges.
 */
export const insightOf = (
  given: readonly MeasuredPerson[],
  { min, seed }: Readonly<{ min: number; seed: string }>,
): Insight => {
  const people = given.filter(hasEnough).toSorted(compareIds);
  const isCoached = ({ sessions }: MeasuredPerson): boolean => sessions >= min;
  const coached = people.filter(isCoached);
  const n = coached.length;
  const others = people.length - n;
  if (n === 0 || !hidesPersons(n) || !hidesPersons(others)) return { n, others, ...noRanges, say: ['few'] };
  const ranges = drawRanges(people, isCoached, seed);
  const shown = Object.values(ranges).filter((range) => range !== null);
  const isUnclear = people.length < FEW_PEOPLE || shown.length === 0 || shown.some(coversZero);
  const isRise = ranges.change !== null && ranges.change.mid > 0;
  const holds: Readonly<Record<InsightSentence, boolean>> = {
    few: false,
    change: ranges.change !== null,
    compared: ranges.compared !== null,
    unclear: isUnclear,
    together: !isUnclear,
    regression:
      isRise &&
      beganLow(
        coached,
        people.filter((one) => !isCoached(one)),
      ),
    timeline: false,
  };
  return { n, others, ...ranges, say: insightSentences.filter((sentence) => holds[sentence]) };
};
