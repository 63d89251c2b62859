import { BEHAVIOURS_MAX, groupIds } from './behaviour.ts';
import type { Behaviour, BehaviourGroup, BehaviourWords } from './behaviour.ts';
import { behaviours as builtIn } from './behaviours.ts';
import type { InBoth } from './in-both.ts';

/** An organisation's version of one behaviour: other words for a built-in one, one of its own, or one put aside. */
export type OwnBehaviour = Readonly<{
  id: string;
  /** The group of one of its own; null for a built-in one, which stays in its group. */
  group: BehaviourGroup | null;
  /** Its own words; null when the built-in ones apply. */
  words: BehaviourWords | null;
  /** No longer offered; whoever practises or has rated it keeps it. */
  aside: boolean;
  /** 0 if nothing has been stored yet. */
  version: number;
}>;

/** A behaviour as it is in an organisation. */
export type LibraryBehaviour = Behaviour &
  Readonly<{ origin: 'built-in' | 'reworded' | 'own'; aside: boolean; version: number }>;

/** The behaviours of an organisation, through which everything that names or offers one reads them. */
export type BehaviourLibrary = Readonly<{
  /** All of them by group: the built-in ones first, then the organisation's own in the order they were added. */
  all: readonly LibraryBehaviour[];
  /** Those that may be chosen. */
  offered: readonly LibraryBehaviour[];
  /** A behaviour by id, put aside or not; undefined when there is none. */
  of: (id: string) => LibraryBehaviour | undefined;
  /** A behaviour by its present or built-in name in either language, which is how a commitment refers to it. */
  named: (name: string | null) => LibraryBehaviour | undefined;
  /** Whether a behaviour other than `by` now has that name, in either language. */
  isTaken: (name: InBoth, by: string | null) => boolean;
  isFull: boolean;
}>;

const plain = (name: string): string => name.trim().toLocaleLowerCase('sv');
const isCalled = ({ sv, en }: InBoth, asked: readonly string[]): boolean =>
  [sv, en].some((name) => asked.includes(plain(name)));

const madeOf = (one: Behaviour, own: OwnBehaviour | undefined): LibraryBehaviour => ({
  ...one,
  ...own?.words,
  origin: own?.words ? 'reworded' : 'built-in',
  aside: own?.aside ?? false,
  version: own?.version ?? 0,
});

const ownOnes = ({ id, group, words, aside, version }: OwnBehaviour): readonly LibraryBehaviour[] =>
  group === null || words === null ? [] : [{ id, group, ...words, origin: 'own', aside, version }];

/**
 * The built-in library with the organisation's changes. Sorting its own by id gives the order they were added in. For a team that chooses
 * among some of them, the others are put aside, and no other is; where none of them is left it chooses as everybody does.
 */
export const behaviourLibrary = (
  own: readonly OwnBehaviour[],
  ofTeam: readonly string[] | null = null,
): BehaviourLibrary => {
  const ownById = new Map(own.map((one) => [one.id, one]));
  const every = [
    ...builtIn.map((one) => madeOf(one, ownById.get(one.id))),
    ...[...own].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(ownOnes),
  ];
  const chosen = ofTeam !== null && every.some(({ id }) => ofTeam.includes(id)) ? ofTeam : null;
  const all = groupIds
    .flatMap((group) => every.filter((one) => one.group === group))
    .map((one) => (chosen === null ? one : { ...one, aside: !chosen.includes(one.id) }));
  const of = (id: string) => all.find((one) => one.id === id);
  return {
    all,
    offered: all.filter(({ aside }) => !aside),
    of,
    named: (name) => {
      if (name === null) return undefined;
      const before = builtIn.find((one) => isCalled(one.name, [plain(name)]));
      return all.find((one) => isCalled(one.name, [plain(name)])) ?? (before && of(before.id));
    },
    isTaken: (name, by) =>
      all.some(({ id, name: other }) => id !== by && isCalled(other, [plain(name.sv), plain(name.en)])),
    isFull: all.length >= BEHAVIOURS_MAX,
  };
};
