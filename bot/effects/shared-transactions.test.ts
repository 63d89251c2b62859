import { expect, test, vi } from 'vitest';
import { system } from '../identity/actor.ts';
import type { Scope } from '../identity/actor.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import { aTenantId } from '../../tests/support/builders.ts';
import { sharedTransactions } from './shared-transactions.ts';

/** Transactions that are counted, and how many of them were undone. */
const counted = () => {
  const seen = { begun: 0, undone: 0 };
  const withTenantTransaction: WithTenantTransaction = async (_scope, run) => {
    seen.begun += 1;
    try {
      return await run({ nth: seen.begun } as unknown as Stores);
    } catch (error) {
      seen.undone += 1;
      throw error;
    }
  };
  return { seen, shared: sharedTransactions(withTenantTransaction) };
};
const inNordvik: Scope = system(aTenantId());
const answering = <Value>(value: Value) => vi.fn(() => Promise.resolve(value));

test('what one organisation asks for in one go is one transaction, and each has its own answer', async () => {
  const { seen, shared } = counted();
  const answers = await Promise.all([1, 2, 3].map((value) => shared(inNordvik, answering(value))));
  expect([answers, seen]).toEqual([[1, 2, 3], { begun: 1, undone: 0 }]);
});

test('two organisations share nothing', async () => {
  const { seen, shared } = counted();
  await Promise.all([inNordvik, system(aTenantId())].map((scope) => shared(scope, answering(1))));
  expect(seen.begun).toBe(2);
});

test('what is asked for while a transaction goes on shares the next one', async () => {
  const { seen, shared } = counted();
  const later: Promise<number>[] = [];
  await shared(inNordvik, () => {
    later.push(...[2, 3].map((value) => shared(inNordvik, answering(value))));
    return Promise.resolve(1);
  });
  expect([await Promise.all(later), seen.begun]).toEqual([[2, 3], 2]);
});

test('where one fails, nothing of the shared one holds: each is done by itself, and only that one fails', async () => {
  const { seen, shared } = counted();
  const good = answering('good');
  const ended = await Promise.allSettled([
    shared(inNordvik, good),
    shared(inNordvik, () => Promise.reject(new Error('bad'))),
  ]);
  expect(ended).toEqual([
    { status: 'fulfilled', value: 'good' },
    { status: 'rejected', reason: new Error('bad') },
  ]);
  expect([seen, good.mock.calls.length]).toEqual([{ begun: 3, undone: 2 }, 2]);
});
