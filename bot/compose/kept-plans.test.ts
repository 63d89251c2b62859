import { expect, test, vi } from 'vitest';
import { createKeptPlans } from './kept-plans.ts';

test('a plan that is being made is waited for, however long; five minutes after it was ready it is made anew', async () => {
  let now = 0;
  const planFor = createKeptPlans<string>(() => now);
  let finish: (plan: string) => void = () => undefined;
  const make = vi.fn(() => new Promise<string>((resolve) => (finish = resolve)));
  const first = planFor('maria', 'as it is', make);
  now = 400;
  void planFor('maria', 'as it is', make);
  expect(make).toHaveBeenCalledTimes(1);
  finish('a plan');
  expect(await first).toBe('a plan');
  now = 699;
  expect(await planFor('maria', 'as it is', make)).toBe('a plan');
  now = 700;
  void planFor('maria', 'as it is', make);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a plan is made anew when what it rests on has changed, and when it failed', async () => {
  const planFor = createKeptPlans<string>(() => 0);
  await expect(planFor('maria', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await planFor('maria', 'a', () => Promise.resolve('second'))).toBe('second');
  expect(await planFor('maria', 'b', () => Promise.resolve('third'))).toBe('third');
});
