import { MutationObserver, onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionKeyOf, WAITING_SCOPE, keepWaitingActions } from './waiting-actions.ts';
import type { ActionTarget } from './waiting-actions.ts';

const keep: ActionTarget = { name: 'keepCommitment', method: 'POST', path: '/api/commitments/:id/keep' };
const move: ActionTarget = { ...keep, name: 'moveCommitment', path: '/api/commitments/:id/move' };

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  onlineManager.setOnline(false);
});
afterEach(() => onlineManager.setOnline(true));

/** A page that somebody opens, and what it sends. */
const openPage = (person: string) => {
  const queries = new QueryClient();
  const sent: string[] = [];
  const optionsFor = (target: ActionTarget) => ({
    ...{ networkMode: 'online' as const, scope: WAITING_SCOPE, meta: { target } },
    mutationFn: (input: object) => {
      sent.push(`${target.name} ${JSON.stringify(input)} ${actionKeyOf(input)}`);
      return Promise.resolve(null);
    },
  });
  keepWaitingActions(queries, person, {
    optionsFor,
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, text) => stored.set(key, text),
      removeItem: (key) => stored.delete(key),
    },
  });
  return {
    sent,
    queries,
    act: (target: ActionTarget, input: object) => {
      void new MutationObserver<unknown, Error, object>(queries, optionsFor(target)).mutate(input);
      return `${target.name} ${JSON.stringify(input)} ${actionKeyOf(input)}`;
    },
  };
};

test('what waits for the network is sent once the page has been loaded again, in its order and under the same keys', async () => {
  const before = openPage('maria');
  const done = [
    before.act(keep, { params: { id: '1' }, body: { version: 2 } }),
    before.act(move, { params: { id: '2' }, body: { version: 1, to: '2026-12-04' } }),
  ];
  await expect.poll(() => [...stored.values()].join()).toContain('moveCommitment');

  const after = openPage('maria');
  after.queries.mount();
  onlineManager.setOnline(true);
  await expect.poll(() => after.sent).toEqual(done);
  await expect.poll(() => stored.size).toBe(0);
  after.queries.unmount();
  expect(before.sent).toEqual([]);
});

test('where there is no room to keep it, what waits is sent by the page that it was done on', async () => {
  const page = openPage('maria');
  stored.set = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  page.queries.mount();
  const done = page.act(keep, { params: { id: '1' } });
  onlineManager.setOnline(true);
  await expect.poll(() => page.sent).toEqual([done]);
  page.queries.unmount();
});

test('nobody sends what somebody else did in the same window, nor what another version has written', async () => {
  openPage('maria').act(keep, { params: { id: '1' } });
  await expect.poll(() => stored.size).toBe(1);
  stored.set('waiting ali', '[{"endpoint":"old"}]');
  onlineManager.setOnline(true);
  expect(openPage('ali').queries.getMutationCache().getAll()).toEqual([]);
});
