/** Things that stand at places of an axis, those too near each other as one. */
export type Cluster<Item> = Readonly<{ at: number; items: readonly Item[] }>;

type Group<Item> = { from: number; to: number; items: Item[] };
const middleOf = ({ from, to }: Group<unknown>): number => (from + to) / 2;

/**
 * Gathers what stands nearer than `room` to what is before it, so that no two of what results do. `items` are in order of their places,
 * which are in the same unit as `room`.
 */
export const clustersOf = <Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  room: number,
): readonly Cluster<Item>[] => {
  const groups: Group<Item>[] = [];
  for (const item of items) {
    const at = placeOf(item);
    groups.push({ from: at, to: at, items: [item] });
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (!last || !before || middleOf(last) - middleOf(before) >= room) break;
      groups.splice(-2, 2, { from: before.from, to: last.to, items: [...before.items, ...last.items] });
    }
  }
  return groups.map((group) => ({ at: middleOf(group), items: group.items }));
};
