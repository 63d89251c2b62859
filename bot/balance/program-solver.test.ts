import { afterAll, expect, test } from 'vitest';
import { planHours } from '../../shared/coaching/balance/plan-hours.ts';
import { createProgramSolver } from './program-solver.ts';

const { solve, end } = createProgramSolver();
afterAll(end);

const hoursOf = (capacity: number) => ({
  weeks: [{ capacity }],
  reps: [{ id: 'ali', length: 30, interval: 2, due: [0], need: 100, booked: [] }],
});

test('the worker answers each of several programs that are asked at once', async () => {
  const outcomes = await Promise.all([45, 60, 15].map((capacity) => planHours(hoursOf(capacity), solve)));
  expect(outcomes.map((outcome) => outcome.state === 'planned' && outcome.plan.sessions[0]?.minutes)).toEqual(
    [45, 60, 15],
  );
});
