import { BEHAVIOURS_MAX, groupIds } from './behaviour.ts';
import type { Behaviour, BehaviourGroup, BehaviourWords } from './behaviour.ts';
import { behaviours as builtIn } from './behaviours.ts';
import type { InBoth } from './in-both.ts';

/** What an organisation has made of one behaviour: other words for a built-in one, one of its own, or one put aside. */
export type OwnBehaviour = Readonly<{
  id: string;
  /** Where one of its own belongs; null for a built-in one, which stays where it is. */
  group: BehaviourGroup | null;
  /** Its own words; null where the built-in ones hold. */
  words: BehaviourWords | null;
  /** No longer offered; what is practised or rated already stays. */
  aside: boolean;
  /** 0 where nothing has been stored yet. */
  version: number;
}>;

/** A behaviour as it is in an organisation. */
export type LibraryBehaviour = Behaviour &
  Readonly<{ origin: 'built-in' | 'reworded' | 'own'; aside: boolean; version: number }>;

/** The behaviours of an organisation, read in one way by everybody who names or offers one. */
export type BehaviourLibrary = Readonly<{
  /** All of them by group, the built-in ones first, then its own in the order in which they were added. */
  all: readonly LibraryBehaviour[];
  /** Those that may be chosen. */
  offered: readonly LibraryBehaviour[];
  /** Put aside or not; undefined when there is none. */
  of: (id: string) => LibraryBehaviour | undefined;
  /** By its name in either language, as it is now or as it was built in: a commitment remembers it so. */
  named: (name: string | null) => LibraryBehaviour | undefined;
  /** Whether another than that one is called so now, in either language. */
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

/** The built-in library with what the organisation has made of it. Ids of its own sort as they were added. */
export const behaviourLibrary = (own: readonly OwnBehaviour[]): BehaviourLibrary => {
  const ownById = new Map(own.map((one) => [one.id, one]));
  const every = [
    ...builtIn.map((one) => madeOf(one, ownById.get(one.id))),
    ...[...own].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(ownOnes),
  ];
  const all = groupIds.flatMap((group) => every.filter((one) => one.group === group));
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
