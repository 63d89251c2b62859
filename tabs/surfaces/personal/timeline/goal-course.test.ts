import { expect, test } from 'vitest';
import type { TimelineGoal } from '../../../../shared/contracts/timeline.ts';
import { toDay } from '../../../../shared/domain/time.ts';
import { goalCourse, heightOf, plannedOn } from './goal-course.ts';

const at = (day: string, value: number) => ({ day: toDay(day), value });
const plan = [at('2026-10-01', 0), at('2026-10-11', 100), at('2026-12-31', 1_200)];
const goalOf = (about: Partial<TimelineGoal>): TimelineGoal =>
  ({
    ...{ kind: 'total', from: toDay('2026-10-01'), baseline: 0, target: 1_200, plan },
    ...{ values: [at('2026-11-20', 500)], ...about },
  }) as TimelineGoal;

test('a total is drawn from where it began; a rate from when it was first said', () => {
  expect(goalCourse(goalOf({})).values).toEqual([at('2026-10-01', 0), at('2026-11-20', 500)]);
  expect(goalCourse(goalOf({ kind: 'rate' })).values).toEqual([at('2026-11-20', 500)]);
});

test('there is room for what went beyond the target, and for what fell below the start', () => {
  const { low, high } = goalCourse(goalOf({ values: [at('2026-11-02', -50), at('2026-11-20', 1_500)] }));
  expect([low, high]).toEqual([-50, 1_500]);
});

test('a goal on which nothing differs is drawn half-way up', () => {
  expect(heightOf(5, { low: 5, high: 5 })).toBe(0.5);
  expect(heightOf(600, { low: 0, high: 1_200 })).toBe(0.5);
});

test('the plan of a day lies between the days it is drawn by, and is none outside its period', () => {
  expect(plannedOn(toDay('2026-10-06'), plan)).toBe(50);
  expect(plannedOn(toDay('2026-10-11'), plan)).toBe(100);
  expect(plannedOn(toDay('2026-09-30'), plan)).toBeNull();
  expect(plannedOn(toDay('2027-01-01'), plan)).toBeNull();
});
