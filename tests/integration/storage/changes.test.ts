import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PublishedChange } from '../../../shared/contracts/live.ts';
import { CHANGE_CHANNEL, listenForChanges } from '../../../bot/storage/changes.ts';
import type { TenantId } from '../../../shared/domain/ids.ts';
import { aPersonId } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

const aChange = (people: PublishedChange['people'] = [aPersonId()]): PublishedChange => ({
  noun: 'commitment',
  session: null,
  people,
});

/** Waits as long as a busy machine may need. */
const soon = <Value>(read: () => Value) => expect.poll(read, { interval: 10 });

describe('changes', () => {
  let storage: Storage;
  let room: Room;
  const endings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    storage = await openStorage();
    room = await storage.room();
  });
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
  });
  afterAll(() => storage.end());

  const listen = async () => {
    const heard: { tenant: TenantId; change: PublishedChange }[] = [];
    const onLost = vi.fn();
    const end = await listenForChanges(
      storage.database.appUrl,
      (tenant, change) => heard.push({ tenant, change }),
      onLost,
    );
    endings.push(end);
    return { heard, onLost, end };
  };
  const tell = (change: PublishedChange) => room.run((stores) => stores.publish(change));
  const listeners = async (): Promise<number[]> => {
    const { rows } = await storage.superuser.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and application_name = 'kadens-changes'`,
    );
    return rows.map(({ pid }) => pid);
  };
  const cut = () =>
    storage.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'kadens-changes'`,
    );

  test('what a transaction tells is heard by every node once it holds, with its organisation', async () => {
    const [one, other] = [await listen(), await listen()];
    const change = aChange();
    await tell(change);
    for (const { heard } of [one, other]) await soon(() => heard).toEqual([{ tenant: room.tenant, change }]);
  });

  test('what is taken back is never heard, and nothing is heard before it holds', async () => {
    const { heard } = await listen();
    const [takenBack, held, after] = [aChange(), aChange(), aChange()];
    await expect(
      room.run(async (stores) => {
        await stores.publish(takenBack);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await room.run(async (stores) => {
      await stores.publish(held);
      await tell(after);
      await soon(() => heard.map(({ change }) => change)).toEqual([after]);
    });
    await soon(() => heard.map(({ change }) => change)).toEqual([after, held]);
  });

  test('a change is told to as many people as it concerns', async () => {
    const { heard } = await listen();
    const people = Array.from({ length: 1_000 }, () => aPersonId());
    await tell(aChange(people));
    await soon(() => heard.flatMap(({ change }) => change.people)).toEqual(people);
  });

  test('what is not a change is passed over', async () => {
    const { heard } = await listen();
    for (const payload of ['no json', '{"tenant":"x"}', ''])
      await storage.superuser.query('select pg_notify($1, $2)', [CHANGE_CHANNEL, payload]);
    const change = aChange();
    await tell(change);
    await soon(() => heard.map((one) => one.change)).toEqual([change]);
  });

  test('a connection that is cut is opened again, and the listener is told that it may have missed something', async () => {
    const { heard, onLost } = await listen();
    for (const times of [1, 2]) {
      await cut();
      await soon(() => onLost.mock.calls.length).toBe(times);
      const change = aChange();
      await tell(change);
      await soon(() => heard.at(-1)?.change).toEqual(change);
    }
    expect(heard).toHaveLength(2);
    expect(await listeners()).toHaveLength(1);
  });

  test('once it is ended nothing listens any more, also when the connection had just been cut', async () => {
    const { end, onLost, heard } = await listen();
    const other = await listen();
    await cut();
    await end();
    await soon(() => other.onLost.mock.calls.length).toBe(1);
    await tell(aChange());
    await soon(() => other.heard.length).toBe(1);
    expect(onLost).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
    await other.end();
    await soon(listeners).toEqual([]);
  });
});
