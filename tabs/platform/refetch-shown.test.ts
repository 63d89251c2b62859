import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { calendarDay } from '../../shared/domain/time.ts';
import { refetchShown, staleReason, watchStaleness } from './refetch-shown.ts';

const FRIDAY = { day: calendarDay.parse('2026-12-04'), wall: 0 };
const SATURDAY = { day: calendarDay.parse('2026-12-05'), wall: 1_000 };
const HOUR = 3_600_000;

/** A window that shows one answer, and its view of the time. */
const shownWindow = async () => {
  const queries = new QueryClient();
  const fetched = vi.fn(() => Promise.resolve('answer'));
  const stop = new QueryObserver(queries, { queryKey: ['getMine'], queryFn: fetched }).subscribe(() => null);
  await vi.waitUntil(() => !queries.isFetching());
  fetched.mockClear();
  let seen: Parameters<typeof staleReason>[0] = FRIDAY;
  let passed = (): void => undefined;
  watchStaleness(
    queries,
    () => seen,
    (tell) => {
      passed = tell;
      return () => undefined;
    },
  );
  const see = (now: typeof seen): void => {
    seen = now;
    passed();
  };
  return { queries, fetched, see, stop };
};

test('a window is old on another day and after sleep, and not because the server was heard for the first time', () => {
  expect(staleReason(FRIDAY, FRIDAY)).toBe(null);
  expect(staleReason(FRIDAY, SATURDAY)).toBe('new-day');
  expect(staleReason(FRIDAY, { ...FRIDAY, wall: HOUR })).toBe('asleep');
  expect(staleReason({ ...FRIDAY, day: null }, SATURDAY)).toBe(null);
});

test('what is shown is fetched again when the day has become another, once', async () => {
  const { queries, fetched, see, stop } = await shownWindow();
  see(SATURDAY);
  see({ ...SATURDAY, wall: 61_000 });
  await vi.waitUntil(() => !queries.isFetching());
  expect(fetched).toHaveBeenCalledTimes(1);
  stop();
});

test('a day that is told of while everything is being fetched asks for nothing more', async () => {
  const { queries, fetched, see, stop } = await shownWindow();
  fetched.mockImplementation(() => {
    queueMicrotask(() => see(SATURDAY));
    return Promise.resolve('answer');
  });
  await refetchShown(queries);
  await vi.waitUntil(() => !queries.isFetching());
  expect(fetched).toHaveBeenCalledTimes(1);
  stop();
});
