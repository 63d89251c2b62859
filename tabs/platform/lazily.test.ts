import { expect, test, vi } from 'vitest';
import { fetchPart, isMissing, onMissing } from './lazily.ts';

test('a part that can’t be fetched is told of, once to each who listens, and nothing is thrown', async () => {
  const [heard, left] = [vi.fn(), vi.fn()];
  onMissing(heard);
  onMissing(left)();
  expect(await fetchPart(() => Promise.resolve('here'))).toBe('here');
  expect(isMissing()).toBe(false);

  expect(await fetchPart(() => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  expect(isMissing()).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(left).not.toHaveBeenCalled();
});
