import { expect, test } from 'vitest';
import { teamFigures } from './team-figures.ts';
import type { RepMonth } from './team-figures.ts';

const reps = (count: number, facts: Partial<RepMonth> = {}): readonly RepMonth[] =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ rep: `rep ${nth}`, due: 2, held: 2, given: { deal: 1, skill: 1 }, share: 1 },
    ...facts,
  }));

test('what one had beyond what was due does not stand for what another missed', () => {
  const figures = teamFigures([...reps(5, { held: 5 }), ...reps(5, { held: 0 })]);
  expect(figures.rhythm).toEqual({ due: 20, held: 10 });
});

test('a month in which fewer than five had anything due says nothing of how much was held', () => {
  expect(teamFigures([...reps(4), ...reps(4, { due: 0, held: 0 })]).rhythm).toBeNull();
});

test('a group is even when everybody was given at least half, and it is not said of fewer than five', () => {
  expect(teamFigures([...reps(4), ...reps(1, { share: 0.5 })]).isEven).toBe(true);
  expect(teamFigures([...reps(4), ...reps(1, { share: 0.49 })]).isEven).toBe(false);
  expect(teamFigures([...reps(4), ...reps(3, { share: null })]).isEven).toBeNull();
});

test('types are counted all told', () => {
  expect(teamFigures(reps(6)).given).toMatchObject({ deal: 6, skill: 6, pipeline: 0 });
});
