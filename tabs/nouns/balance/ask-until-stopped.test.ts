import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askUntilStopped } from './ask-until-stopped.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it asks as long as nobody says stop, even where each answer is as the one before', async () => {
  const ask = vi.fn(() => Promise.resolve('thinking'));
  const stop = askUntilStopped(ask, 1_000);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(ask).toHaveBeenCalledTimes(3);
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('it waits for an answer before it asks again, and is silent if it was stopped meanwhile', async () => {
  let answer = (): void => undefined;
  const ask = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  const stop = askUntilStopped(ask, 1_000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(1);
  stop();
  answer();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(1);
});
