import { afterEach, expect, test, vi } from 'vitest';
import {
  dismissMissing,
  fetchPart,
  fetchSpare,
  isMissing,
  onMissing,
  unlessOffline,
  whenOnline,
} from './lazily.ts';

/** A machine with or without a network, the event that tells it is back, and the server behind it. */
const network = (onLine: boolean, reach = vi.fn().mockResolvedValue('an answer')) => {
  const window = new EventTarget();
  vi.stubGlobal('navigator', { onLine });
  const reload = vi.fn();
  const typed: { value: string }[] = [];
  vi.stubGlobal('location', { pathname: '/tabs/', reload });
  vi.stubGlobal('document', { querySelectorAll: () => typed, querySelector: () => null });
  vi.stubGlobal('fetch', reach);
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  return {
    ...{ reload, typed },
    goes: () => {
      vi.stubGlobal('navigator', { onLine: false });
      window.dispatchEvent(new Event('offline'));
    },
    comes: () => {
      vi.stubGlobal('navigator', { onLine: true });
      window.dispatchEvent(new Event('online'));
    },
  };
};
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('without a network a part is waited for until there is one, and nobody is told to reload', async () => {
  const { comes } = network(false);
  const load = vi.fn().mockResolvedValue('here');
  const part = whenOnline(load)();
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  comes();
  expect(await part).toBe('here');

  network(false);
  expect(await fetchPart(() => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  expect(isMissing()).toBe(false);
});

test('a part is asked for only once the server has answered over the network that is back', async () => {
  vi.useFakeTimers();
  const reach = vi.fn().mockResolvedValue('an answer');
  reach.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { comes } = network(false, reach);
  const load = vi.fn().mockResolvedValue('here');
  const part = whenOnline(load)();
  comes();
  await vi.advanceTimersByTimeAsync(0);
  expect(reach).toHaveBeenCalledTimes(1);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await part).toBe('here');
});

test('a part that one can do without is not asked for without a network, and is there then if it was before', async () => {
  const { comes } = network(false);
  const load = vi.fn().mockResolvedValue('here');
  const part = unlessOffline(load);
  expect(await fetchPart(part)).toBeNull();
  expect(load).not.toHaveBeenCalled();
  expect(isMissing()).toBe(false);
  comes();
  expect(await fetchPart(part)).toBe('here');
  network(false);
  expect(await fetchPart(part)).toBe('here');
});

test('where the network goes while a part is on its way, it is asked for again when there is one', async () => {
  network(true);
  let back = (): void => undefined;
  const load = vi.fn().mockResolvedValue('here');
  load.mockImplementationOnce(() => {
    back = network(false).comes;
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  const part = whenOnline(load)();
  await expect.poll(() => load.mock.calls.length).toBe(1);
  back();
  expect(await part).toBe('here');
});

test('what nobody waits for is missed by nobody', async () => {
  const { reload } = network(true);
  expect(await fetchSpare(() => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  expect(isMissing()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test('a part that can’t be fetched is told of, once to each who listens, and nothing is thrown', async () => {
  network(true).typed.push({ value: 'What a reload might lose' });
  const [heard, left] = [vi.fn(), vi.fn()];
  onMissing(heard);
  onMissing(left)();
  expect(await fetchPart(() => Promise.resolve('here'))).toBe('here');
  expect(isMissing()).toBe(false);

  expect(await fetchPart(() => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  expect(isMissing()).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(left).not.toHaveBeenCalled();
  dismissMissing();
  expect(isMissing()).toBe(false);
});

test('a part that Chromium has given up for want of a network comes with a reload; who has typed is asked first', async () => {
  const { goes, comes, reload, typed } = network(true);
  const load = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'));
  load.mockImplementationOnce(() => {
    goes();
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  const part = fetchPart(whenOnline(load));
  await expect.poll(() => load.mock.calls.length).toBe(1);
  comes();
  expect(await part).toBeNull();
  expect(reload).toHaveBeenCalledTimes(1);
  expect(isMissing()).toBe(false);

  typed.push({ value: 'Ali skickar offerten' });
  expect(await fetchPart(whenOnline(load))).toBeNull();
  expect(reload).toHaveBeenCalledTimes(1);
  expect(isMissing()).toBe(true);
  dismissMissing();
});
