import { nextTick } from 'node:process';
import { expect, test, vi } from 'vitest';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { createDispatcher } from './dispatcher.ts';
import type { DispatcherPorts } from './dispatcher.ts';

const [NORDVIK, SYDVIK] = [1, 2].map((nth) =>
  tenantId.parse(`01890000-0000-7000-8000-00000000000${nth}`),
) as [TenantId, TenantId];

/** Organisations with so many things due, each of which is carried out when the test releases it. */
const outboxes = (
  due: ReadonlyMap<TenantId, number>,
  limits: Partial<DispatcherPorts<string>['limits']> = {},
) => {
  const left = new Map(due);
  const claims = new Map<TenantId, number>();
  const begun: string[] = [];
  const letGo = new Map<string, () => void>();
  const rest = vi.fn(() => Promise.resolve());
  const onError = vi.fn();
  const renew = vi.fn(() => Promise.resolve());
  const claim = vi.fn<DispatcherPorts<string>['claim']>((tenant, _inHand, limit) => {
    const waiting = left.get(tenant) ?? 0;
    const count = Math.min(waiting, limit);
    left.set(tenant, waiting - count);
    const before = claims.get(tenant) ?? 0;
    claims.set(tenant, before + count);
    return Promise.resolve(Array.from({ length: count }, (_, nth) => `${tenant.at(-1)}:${before + nth + 1}`));
  });
  const dispatcher = createDispatcher<string>({
    claim,
    carryOut: (_tenant, item) => {
      begun.push(item);
      return new Promise((done) => letGo.set(item, done));
    },
    ...{ renew, rest, onError },
    limits: { node: 4, organisation: 2, renewMs: 1_000, ...limits },
  });
  const finish = async (...items: readonly string[]) => {
    for (const item of items) letGo.get(item)?.();
    await settled();
  };
  return { dispatcher, claim, begun, finish, left, rest, onError, renew };
};
/** Lets everything finish that waits for nobody outside. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise<void>((gone) => nextTick(gone));
};
const isDone = async (done: Promise<void>): Promise<boolean> => {
  let ended = false;
  void done.then(() => (ended = true));
  await settled();
  return ended;
};

test('one organisation never holds more than its share, so that another’s turn comes at once', async () => {
  const { dispatcher, begun } = outboxes(
    new Map([
      [NORDVIK, 12],
      [SYDVIK, 1],
    ]),
  );
  void dispatcher.drain(NORDVIK);
  await settled();
  expect(begun).toEqual(['1:1', '1:2']);
  void dispatcher.drain(SYDVIK);
  await settled();
  expect(begun).toEqual(['1:1', '1:2', '2:1']);
});

test('where a node is full, whoever has had a turn goes last', async () => {
  const { dispatcher, begun, finish } = outboxes(
    new Map([
      [NORDVIK, 3],
      [SYDVIK, 3],
    ]),
    { node: 1 },
  );
  void dispatcher.drain(NORDVIK);
  void dispatcher.drain(SYDVIK);
  await settled();
  for (const item of ['1:1', '2:1', '1:2', '2:2']) await finish(item);
  expect(begun).toEqual(['1:1', '2:1', '1:2', '2:2', '1:3']);
});

test('what is freed in one go is claimed in one go', async () => {
  const { dispatcher, finish, claim } = outboxes(new Map([[NORDVIK, 6]]));
  void dispatcher.drain(NORDVIK);
  await settled();
  await finish('1:1', '1:2');
  expect(claim.mock.calls.map(([, inHand, limit]) => [inHand, limit])).toEqual([
    [[], 2],
    [[], 2],
  ]);
});

test('all is carried out when it is drained, and only then is it said when something will be due', async () => {
  const { dispatcher, finish, rest } = outboxes(new Map([[NORDVIK, 3]]));
  const done = dispatcher.drain(NORDVIK);
  for (const item of ['1:1', '1:2']) {
    expect(await isDone(done)).toBe(false);
    await finish(item);
  }
  expect([await isDone(done), rest.mock.calls.length]).toEqual([false, 0]);
  await finish('1:3');
  expect([await isDone(done), rest.mock.calls.length, dispatcher.busy()]).toEqual([true, 1, []]);
});

test('what becomes due while the last one is carried out is carried out too', async () => {
  const { dispatcher, begun, finish, left } = outboxes(new Map([[NORDVIK, 1]]));
  const first = dispatcher.drain(NORDVIK);
  await settled();
  left.set(NORDVIK, 1);
  const second = dispatcher.drain(NORDVIK);
  await settled();
  expect(begun).toEqual(['1:1', '1:2']);
  await finish('1:1');
  expect([await isDone(first), await isDone(second)]).toEqual([false, false]);
});

test('told to stop, it begins nothing more and waits for what is in hand', async () => {
  const { dispatcher, begun, finish } = outboxes(new Map([[NORDVIK, 3]]));
  const drained = dispatcher.drain(NORDVIK);
  await settled();
  const stopped = dispatcher.stop();
  await finish('1:1');
  expect(await isDone(stopped)).toBe(false);
  await finish('1:2');
  expect([await isDone(stopped), await isDone(drained), begun]).toEqual([true, true, ['1:1', '1:2']]);
  expect(await isDone(dispatcher.drain(SYDVIK))).toBe(true);
});

test('an organisation that can’t be looked at is told of, and waited for no longer', async () => {
  const onError = vi.fn();
  const away = new Error('the database is away');
  const dispatcher = createDispatcher<string>({
    claim: () => Promise.reject(away),
    carryOut: () => Promise.resolve(),
    renew: () => Promise.resolve(),
    rest: () => Promise.resolve(),
    onError,
    limits: { node: 1, organisation: 1, renewMs: 1_000 },
  });
  expect(await isDone(dispatcher.drain(NORDVIK))).toBe(true);
  expect(onError).toHaveBeenCalledWith(away);
});

test('what is in hand is renewed for as long as it is', async () => {
  vi.useFakeTimers();
  try {
    const { dispatcher, finish, renew } = outboxes(new Map([[NORDVIK, 1]]));
    const done = dispatcher.drain(NORDVIK);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(renew.mock.calls).toEqual([
      [NORDVIK, ['1:1']],
      [NORDVIK, ['1:1']],
    ]);
    await finish('1:1');
    await done;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(renew).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});
