import { describe, expect, test } from 'vitest';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { barsOf, besideIn, nodesIn, pathTo, startsIn, treesOf } from './cascade-tree.ts';

const shared = { kind: 'sum', apart: {}, value: 0 };
const goal = (id: string, parentId: string | null, target: number, part: object = {}): CascadeGoal =>
  ({
    ...{ id, parentId, target, level: 'team', metric: 'recurring-revenue', unit: 'money', currency: 'SEK' },
    ...{ kind: 'total', up: true, value: 0, cases: null, from: '2026-10-01', to: '2026-12-31' },
    ...{ parts: null, withheld: false, without: null, ...part },
  }) as CascadeGoal;
const short = { ...shared, target: 10, uncovered: 2, coverage: { share: 10 / 12, reading: 'short' } };
const company = goal('company', null, 12, { parts: short });
const all = [
  ...[company, goal('maria', 'company', 4.8), goal('lars', 'company', 5.2), goal('ali', 'maria', 1.2)],
  goal('meetings', 'maria', 40, { metric: 'meetings-booked', unit: 'count', currency: null }),
];
const [tree] = treesOf(all);
if (!tree) throw new Error('no tree');
const drawn = (bars: ReturnType<typeof barsOf>) =>
  bars.map(({ node, hole, lane, left, width }) => [
    node?.goal.id ?? hole,
    lane,
    ...[left, width].map((share) => Math.round(share * 100)),
  ]);

describe('the picture of a cascade', () => {
  test('has each goal as wide as its share of the target, the largest first, and a hole for the rest', () => {
    expect(drawn(barsOf(tree))).toEqual([
      ['company', 0, 0, 100],
      ['lars', 1, 0, 43],
      ['maria', 1, 43, 40],
      ['ali', 2, 43, 10],
      [2, 1, 83, 17],
    ]);
  });

  test('draws goals that are more than the whole within it', () => {
    const [over] = treesOf([goal('top', null, 10), goal('one', 'top', 10), goal('two', 'top', 10)]);
    expect(over && drawn(barsOf(over))).toEqual([
      ['top', 0, 0, 100],
      ['one', 1, 0, 50],
      ['two', 1, 50, 50],
    ]);
  });

  test('leaves beside it what measures something else', () => {
    expect(besideIn(tree).map((node) => node.goal.id)).toEqual(['meetings']);
  });

  test('has a way from the top to each goal, and begins where the reader sees the parts', () => {
    expect(pathTo(tree, 'ali').map((node) => node.goal.id)).toEqual(['company', 'maria', 'ali']);
    expect(pathTo(tree, 'nobody')).toEqual([]);
    const starts = (...goals: readonly CascadeGoal[]) =>
      treesOf(goals).flatMap((one) => startsIn(one).map((node) => node.goal.id));
    expect(starts(...all)).toEqual(['company']);
    const top = goal('company', null, 12);
    expect(starts(top, goal('maria', 'company', 5), goal('ali', 'maria', 1))).toEqual(['ali']);
    const parts = { ...short, coverage: null };
    const teams = [goal('arr', 'company', 5, { parts }), goal('calls', 'company', 4, { parts })];
    expect(starts(top, ...teams, goal('ali', 'arr', 1))).toEqual(['arr', 'calls']);
    expect(starts(top, ...teams, goal('ali', 'company', 1))).toEqual(['company']);
  });

  test('cuts a circle, and stands each goal whose parent isn’t seen by itself', () => {
    const trees = treesOf([goal('one', 'unseen', 1), goal('two', 'one', 1)]);
    expect(trees.map((one) => nodesIn(one).map((node) => node.goal.id))).toEqual([['one', 'two']]);
    expect(treesOf([goal('one', 'two', 1), goal('two', 'one', 1)])).toEqual([]);
  });
});
