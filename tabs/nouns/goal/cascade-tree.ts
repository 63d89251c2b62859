import { apartFrom, cascadeKindOf } from '../../../shared/coaching/goal-cascade.ts';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';

/** A goal and those that serve it, the largest first. */
export type CascadeNode = Readonly<{
  goal: CascadeGoal;
  /** How many goals stand above it. */
  depth: number;
  children: readonly CascadeNode[];
}>;

/** The goals as trees: each goal under the one that it serves, as far as that is known. A circle is cut where it is met. */
export const treesOf = (goals: readonly CascadeGoal[]): readonly CascadeNode[] => {
  const known = new Set(goals.map(({ id }) => id));
  const grow = (goal: CascadeGoal, above: readonly string[]): CascadeNode => ({
    goal,
    depth: above.length,
    children: goals
      .filter(({ id, parentId }) => parentId === goal.id && !above.includes(id) && id !== goal.id)
      .sort((one, other) => other.target - one.target)
      .map((child) => grow(child, [...above, goal.id])),
  });
  return goals
    .filter(({ parentId }) => parentId === null || !known.has(parentId))
    .map((goal) => grow(goal, []));
};

/** Every node of a tree, each before those that serve it. */
export const nodesIn = (node: CascadeNode): readonly CascadeNode[] => [
  node,
  ...node.children.flatMap(nodesIn),
];

/** The way from the top of a tree to a goal, both with it; empty if it isn't there. */
export const pathTo = (node: CascadeNode, id: string): readonly CascadeNode[] => {
  if (node.goal.id === id) return [node];
  const below = node.children.map((child) => pathTo(child, id)).find((path) => path.length > 0);
  return below ? [node, ...below] : [];
};

/** The highest goals of a tree whose parts the reader is told of. */
const toldIn = (node: CascadeNode): readonly CascadeNode[] =>
  node.goal.parts !== null || node.goal.withheld ? [node] : node.children.flatMap(toldIn);

/** Where a way down stops being the only one. */
const endOf = (node: CascadeNode): CascadeNode =>
  node.children.length === 1 && node.children[0] ? endOf(node.children[0]) : node;

/**
 * Where the reader begins, a picture each: at the highest goals whose parts they are told of, if all else hangs on those; otherwise at
 * their own goal, or where several of theirs meet.
 */
export const startsIn = (tree: CascadeNode): readonly CascadeNode[] => {
  const told = toldIn(tree);
  const leaves = (node: CascadeNode): number =>
    nodesIn(node).filter(({ children }) => children.length === 0).length;
  const hold = told.reduce((sum, node) => sum + leaves(node), 0);
  return hold === leaves(tree) ? told : [endOf(tree)];
};

/** Whether goals are drawn as shares of the one that they serve. */
const isShared = ({ goal, children }: CascadeNode): boolean =>
  cascadeKindOf(goal) === 'sum' && goal.target > 0 && children.every((child) => child.goal.target >= 0);

/** Whether a goal is drawn as a share of another. */
const sharesIn = (node: CascadeNode, child: CascadeNode): boolean =>
  isShared(node) && apartFrom(node.goal, child.goal) === null;

/** A bar of the picture: where it begins and how wide it is, as shares of the whole. */
export type CascadeBar = Readonly<{ lane: number; left: number; width: number }> &
  Readonly<{ node: CascadeNode; hole: null } | { node: null; hole: number; of: CascadeNode }>;

/** What nobody has taken of a goal; 0 where the reader isn't told. */
export const holeIn = ({ goal }: CascadeNode): number =>
  goal.parts?.kind === 'sum' && goal.parts.coverage?.reading === 'short' ? goal.parts.uncovered : 0;

/**
 * The bars of a picture: a goal as wide as its share of the target that it serves, and a hole for what nobody has taken. Parts that are
 * more than the whole are drawn within it.
 */
export const barsOf = (top: CascadeNode): readonly CascadeBar[] => {
  const place = (node: CascadeNode, lane: number, left: number, width: number): readonly CascadeBar[] => {
    const parts = node.children.filter((child) => sharesIn(node, child));
    const taken = parts.reduce((sum, { goal }) => sum + goal.target, 0);
    const unit = width / Math.max(node.goal.target, taken, Number.MIN_VALUE);
    let at = left;
    const below = parts.flatMap((child) => {
      const bars = place(child, lane + 1, at, child.goal.target * unit);
      at += child.goal.target * unit;
      return bars;
    });
    const hole = holeIn(node);
    return [
      { lane, left, width, node, hole: null },
      ...below,
      ...(hole > 0 && parts.length > 0
        ? [{ lane: lane + 1, left: at, width: hole * unit, node: null, hole, of: node }]
        : []),
    ];
  };
  return place(top, 0, 0, 1);
};

/** The goals under one that aren't drawn as shares: they measure something else, or aren't added up. */
export const besideIn = (top: CascadeNode): readonly CascadeNode[] => {
  const drawn = new Set(barsOf(top).flatMap(({ node }) => (node ? [node.goal.id] : [])));
  return nodesIn(top).filter(({ goal }) => !drawn.has(goal.id));
};
