import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tenantStore } from '../../../bot/storage/tenant-store.ts';
import { effectKinds } from '../../../bot/effects/effects.ts';
import type { Effect } from '../../../bot/effects/effects.ts';
import type {
  ClaimedEffect,
  OutboxStore,
  PlannedEffect,
} from '../../../bot/use-cases/outbox/outbox-store.ts';
import { rhythmId, sessionId } from '../../../shared/domain/ids.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { aPerson, NOW, TODAY } from '../../support/builders.ts';
import { gate, openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';
import { claimNext } from '../../support/claim-next.ts';

const minutes = (count: number): Instant => addMinutes(NOW, count);

describe('the outbox', () => {
  let storage: Storage;
  let room: Room;
  let ali: PersonId;
  beforeAll(async () => {
    storage = await openStorage();
  });
  beforeEach(async () => {
    room = await storage.room();
    const person = aPerson();
    ali = person.id;
    await room.run((stores) => stores.person.upsert(person));
    storage.woken.splice(0);
  });
  afterAll(() => storage.end());

  const planned = (
    key: string,
    dueAt: Instant = NOW,
    mentioned: Partial<PlannedEffect> = {},
  ): PlannedEffect => ({
    key,
    effect: { kind: 'morning', day: TODAY },
    person: null,
    dueAt,
    ...mentioned,
  });
  const add = (...rows: readonly PlannedEffect[]) => room.run(({ outbox }) => outbox.add(rows));
  const claim = (now: Instant = NOW, except: readonly string[] = []) =>
    room.run(({ outbox }) => claimNext(outbox, now, { except }));
  const claimed = async (now: Instant = NOW): Promise<ClaimedEffect> => {
    const found = await claim(now);
    if (!found) throw new Error('nothing was due');
    return found;
  };
  type Outcome = Parameters<OutboxStore['complete']>[1];
  const complete = (lease: ClaimedEffect, outcome: Partial<Outcome> = {}) =>
    room.run(({ outbox }) =>
      outbox.complete(lease, { state: 'sent', at: NOW, activityId: null, error: null, ...outcome }),
    );
  /** Ends the lease, as if its node had been dead that long. */
  const runOut = (key: string) =>
    storage.superuser.query(
      "update outbox set lease_until = clock_timestamp() - interval '1 second' where tenant_id = $1 and key = $2",
      [room.tenant, key],
    );

  type Stored = {
    state: string;
    attempts: number;
    due_at: Date;
    sent_at: Date | null;
    activity_id: string | null;
    error: string | null;
  };
  const stored = async (key: string): Promise<Stored | undefined> => {
    const { rows } = await storage.superuser.query<Stored>(
      'select * from outbox where tenant_id = $1 and key = $2',
      [room.tenant, key],
    );
    return rows[0];
  };
  const wakeup = async (): Promise<string | null> => {
    const { rows } = await storage.superuser.query<{ at: Date }>(
      'select at from tenant_wakeup where tenant_id = $1',
      [room.tenant],
    );
    return rows[0]?.at.toISOString() ?? null;
  };

  test('what is hastened is tried now, and what is in hand is told of and left as it is', async () => {
    await add(planned('a:1', minutes(60)), planned('a:2', minutes(-5)), planned('b:1', minutes(60)));
    const hasten = (start: string) => room.run(({ outbox }) => outbox.hasten(start, NOW));
    const inHand = await claimed();
    expect([await hasten('a:'), await hasten('a:2'), await hasten('c:')]).toEqual([true, true, false]);
    expect([inHand.key, (await claimed()).key, await claim()]).toEqual(['a:2', 'a:1', null]);
    await complete(inHand);
    expect(await hasten('a:2')).toBe(false);
  });

  test('what was tried in vain is failing until it has been sent', async () => {
    const isFailing = () => room.run(({ outbox }) => outbox.isFailing('a:'));
    await add(planned('a:1'), planned('b:1'));
    expect(await isFailing()).toBe(false);
    const why = { error: 'no', attempts: 1, failingSince: NOW };
    const first = await claimed();
    await room.run(({ outbox }) => outbox.postpone(first, minutes(1), why));
    expect(await isFailing()).toBe(true);
    await complete(await claimed(minutes(2)));
    expect(await isFailing()).toBe(true);
    await complete(await claimed(minutes(2)));
    expect(await isFailing()).toBe(false);
  });

  test('a row comes back as it was written, with and without somebody it is to', async () => {
    const recap: Effect = {
      kind: 'recap',
      session: sessionId.parse(v7()),
      to: null,
    };
    await add(planned('a', NOW, { person: ali }), planned('b', minutes(1), { effect: recap }));
    const first = await claimed(minutes(1));
    expect(first).toEqual({
      key: 'a',
      lease: first.lease,
      kind: 'morning',
      payload: { kind: 'morning', day: TODAY },
      person: ali,
      dueAt: NOW,
      attempts: 1,
      failingSince: null,
      ...{ isCutShort: false, isRepeat: false },
    });
    await complete(first);
    expect(await claim(minutes(1))).toMatchObject({ key: 'b', kind: 'recap', payload: recap, person: null });
  });

  test('the same key twice is one row, and the first stands', async () => {
    await add(planned('a', minutes(5)), planned('a', minutes(6)));
    await add(planned('a', minutes(1)));
    expect((await stored('a'))?.due_at.toISOString()).toBe(minutes(5));
    const { rows } = await storage.superuser.query('select from outbox where tenant_id = $1', [room.tenant]);
    expect(rows).toHaveLength(1);
  });

  test('the same key from two transactions at once is one row', async () => {
    const [added, held] = [gate(), gate()];
    const first = room.run(async ({ outbox }) => {
      await outbox.add([planned('a', minutes(5))]);
      added.open();
      await held.opened;
    });
    await added.opened;
    const second = add(planned('a', minutes(1)));
    await storage.untilWaiting();
    held.open();
    await Promise.all([first, second]);
    expect((await stored('a'))?.due_at.toISOString()).toBe(minutes(5));
  });

  test('the same key in two organisations is two rows', async () => {
    const other = await storage.room();
    await add(planned('a'));
    await other.run(({ outbox }) => outbox.add([planned('a', NOW, { person: null })]));
    expect(await other.run(({ outbox }) => claimNext(outbox, NOW))).toMatchObject({
      key: 'a',
      person: null,
    });
  });

  test('of several that are due one of each lane is leased, the earliest, and no more than asked for', async () => {
    const toAli = { person: ali };
    await add(
      planned('a:2', minutes(-2), toAli),
      planned('a:1', minutes(-3), toAli),
      planned('b', minutes(-1)),
      planned('c'),
    );
    const keys = async (limit: number) =>
      (await room.run(({ outbox }) => outbox.claim(NOW, effectKinds, { except: [], limit }))).map(
        ({ key }) => key,
      );
    expect([await keys(3), await keys(3), await keys(3)]).toEqual([['a:1', 'b'], ['c'], []]);
  });

  test('what several become at once is stored for those alone that are still leased', async () => {
    await add(planned('a'), planned('b'));
    const [one, other] = [await claimed(), await claimed()];
    await runOut('b');
    await claimed();
    const outcome = { state: 'sent', at: NOW, activityId: '7', error: null } as const;
    const held = await room.run(({ outbox }) =>
      Promise.all([one, other].map((lease) => outbox.complete(lease, outcome))),
    );
    expect(held).toEqual([true, false]);
    expect([(await stored('a'))?.state, (await stored('b'))?.state]).toEqual(['sent', 'waiting']);
  });

  test('what is due comes first come first served, and nothing before its moment', async () => {
    await add(planned('late', minutes(2)), planned('b', minutes(1)), planned('a', minutes(1)));
    expect(await claim(NOW)).toBeNull();
    const order = [];
    for (let turn = 0; turn < 4; turn += 1) order.push((await claim(minutes(2)))?.key);
    expect(order).toEqual(['a', 'b', 'late', undefined]);
  });

  test('a claim passes over what another transaction has in hand', async () => {
    await add(planned('a'), planned('b', minutes(1)));
    const [first, second] = [await claimed(minutes(1)), await claimed(minutes(1))];
    expect([first.key, second.key, await claim(minutes(1))]).toEqual(['a', 'b', null]);
  });

  test('two that claim at once never get the same, and never two of one person’s chat', async () => {
    await add(
      ...['a', 'b', 'c'].map((key) => planned(key)),
      ...['x', 'y', 'z'].map((key) => planned(key, NOW, { person: ali })),
    );
    const found = await Promise.all(Array.from({ length: 8 }, () => claim()));
    const keys = found.flatMap((one) => (one ? [one.key] : [])).sort();
    expect(keys).toEqual(['a', 'b', 'c', 'x']);
  });

  test('of one person’s chat the next comes when the one before it is done; their calendar waits for neither', async () => {
    await add(
      planned('first', NOW, { person: ali }),
      planned('second', NOW, { person: ali }),
      planned('series', minutes(1), {
        person: ali,
        effect: { kind: 'book-series', rhythm: rhythmId.parse(v7()), version: 1, cadence: null },
      }),
    );
    const first = await claimed(minutes(1));
    expect(first.key).toBe('first');
    expect((await claim(minutes(1)))?.key).toBe('series');
    expect(await claim(minutes(1))).toBeNull();
    await complete(first);
    expect((await claim(minutes(1)))?.key).toBe('second');
  });

  describe('a lease', () => {
    test('that has run out lets another node claim the same again', async () => {
      await add(planned('a'));
      const lost = await claimed();
      expect(await claim()).toBeNull();
      await runOut('a');
      expect(await claimed()).toMatchObject({ key: 'a', attempts: 2 });
      expect((await stored('a'))?.state).toBe('waiting');
      expect(lost.key).toBe('a');
    });

    test('that has been taken over writes nothing down any more', async () => {
      await add(planned('a'));
      const lost = await claimed();
      await runOut('a');
      const held = await claimed();
      const because = { error: 'late', attempts: 1, failingSince: NOW };
      expect(await complete(lost)).toBe(false);
      expect(await room.run(({ outbox }) => outbox.postpone(lost, minutes(5), because))).toBe(false);
      expect(await stored('a')).toMatchObject({ state: 'waiting', error: null });
      expect(await complete(held)).toBe(true);
      expect(await complete(held)).toBe(false);
    });

    test('that is renewed lasts on, and only for whoever still holds it', async () => {
      await add(planned('a'));
      const lost = await claimed();
      await runOut('a');
      await room.run(({ outbox }) => outbox.renew([lost]));
      expect(await claim()).toBeNull();
      await runOut('a');
      await claimed();
      await runOut('a');
      await room.run(({ outbox }) => outbox.renew([lost]));
      expect((await claim())?.key).toBe('a');
    });

    test('that has run out isn’t taken over by the node that still has it in hand', async () => {
      await add(planned('a'), planned('b', minutes(1)));
      await claimed();
      await runOut('a');
      expect((await claim(minutes(1), ['a']))?.key).toBe('b');
    });
  });

  test('what is taken back leaves nothing: no row, no wake-up, no job', async () => {
    await expect(
      room.run(async ({ outbox }) => {
        await outbox.add([planned('a')]);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect([await stored('a'), await wakeup(), storage.woken]).toEqual([undefined, null, []]);
  });

  test('settling writes down what became of it, and it is never claimed again', async () => {
    const states = ['sent', 'void', 'undeliverable', 'failed'] as const;
    await add(...states.map((state) => planned(state)));
    for (const state of [...states].sort()) {
      const lease = await claimed();
      expect(lease.key).toBe(state);
      await complete(lease, {
        state,
        at: minutes(3),
        activityId: state === 'sent' ? 'activity-1' : null,
        error: state === 'failed' ? 'x'.repeat(2_000) : null,
      });
    }
    expect(await claim(minutes(10))).toBeNull();
    expect(await stored('sent')).toMatchObject({
      state: 'sent',
      attempts: 1,
      activity_id: 'activity-1',
      error: null,
    });
    expect((await stored('sent'))?.sent_at?.toISOString()).toBe(minutes(3));
    expect((await stored('failed'))?.error).toBe('x'.repeat(500));
  });

  const postpone = async (until: Instant, failingSince: Instant | null, now: Instant = NOW) => {
    const lease = await claimed(now);
    return room.run(({ outbox }) =>
      outbox.postpone(lease, until, { error: 'retry', attempts: lease.attempts, failingSince }),
    );
  };

  test('what is postponed is due again then, with one attempt more and why', async () => {
    await add(planned('a'));
    await postpone(minutes(30), NOW);
    expect(await claim(minutes(29))).toBeNull();
    expect(await stored('a')).toMatchObject({ state: 'waiting', error: 'retry', attempts: 1 });
    expect(await claim(minutes(30))).toMatchObject({
      ...{ key: 'a', attempts: 2, dueAt: minutes(30), failingSince: NOW },
    });
  });

  test('what could not be delivered to somebody waits again once they can be reached; nothing else does', async () => {
    const sara = aPerson();
    await room.run((stores) => stores.person.upsert(sara));
    await add(
      planned('hers', NOW, { person: sara.id }),
      planned('gone', NOW, { person: ali }),
      planned('mine', minutes(1), { person: ali }),
    );
    const states: Readonly<Record<string, Outcome['state']>> = {
      hers: 'undeliverable',
      mine: 'undeliverable',
    };
    for (let left = 3; left > 0; left -= 1) {
      const lease = await claimed(minutes(1));
      await complete(lease, { state: states[lease.key] ?? 'void' });
    }
    await room.run(({ outbox }) => outbox.schedule());
    storage.woken.splice(0);
    await room.run(({ outbox }) => outbox.revive(ali, minutes(5)));
    expect([await wakeup(), storage.woken]).toEqual([minutes(5), []]);
    expect(await claim(minutes(4))).toBeNull();
    expect(await claim(minutes(5))).toMatchObject({ key: 'mine', dueAt: minutes(5) });
    expect([(await stored('hers'))?.state, (await stored('gone'))?.state]).toEqual(['undeliverable', 'void']);
  });

  test('what was given up is counted by what it is and why, and waits again when somebody asks; what waits for a person does not', async () => {
    await add(planned('given up'), planned('waiting for her', minutes(1)));
    await complete(await claimed(), { state: 'failed', error: 'consent-needed' });
    await complete(await claimed(minutes(1)), { state: 'undeliverable', error: 'not-reachable' });
    const count = () => room.run(({ outbox }) => outbox.countUndelivered());
    const unreachable = { group: 'cards', state: 'unreachable', cause: null, count: 1, since: NOW };
    const givenUp = { group: 'cards', state: 'failed', cause: 'not-allowed', count: 1, since: NOW };
    expect(await count()).toEqual(expect.arrayContaining([givenUp, unreachable]));
    storage.woken.splice(0);
    await room.run(({ outbox }) => outbox.retryFailed(NOW));
    expect([await count(), storage.woken]).toEqual([
      expect.arrayContaining([{ ...givenUp, state: 'retrying' }, unreachable]),
      [room.tenant],
    ]);
    expect(await claim()).toMatchObject({ key: 'given up', attempts: 1, failingSince: null });
  });

  test('what has been tried in vain counts as tried again until it is sent; what only waits for working hours doesn’t', async () => {
    const count = () => room.run(({ outbox }) => outbox.countUndelivered());
    await add(planned('a'), planned('b', minutes(1)));
    await postpone(minutes(5), NOW);
    const early = await claimed(minutes(1));
    const why = { error: 'outside working hours', attempts: 0, failingSince: null };
    await room.run(({ outbox }) => outbox.postpone(early, minutes(60), why));
    expect(await count()).toEqual([
      { group: 'cards', state: 'retrying', cause: 'unanswered', count: 1, since: NOW },
    ]);
    await complete(await claimed(minutes(5)));
    expect(await count()).toEqual([]);
  });

  test('when there is nothing to revive nobody is woken', async () => {
    await room.run(({ outbox }) => outbox.revive(ali, NOW));
    expect([await wakeup(), storage.woken]).toEqual([null, []]);
  });

  describe('the wake-up', () => {
    test('stands at the least of the due moments, whichever came first', async () => {
      await add(planned('a', minutes(10)), planned('b', minutes(5)));
      expect(await wakeup()).toBe(minutes(5));
      await add(planned('c', minutes(20)));
      expect(await wakeup()).toBe(minutes(5));
      await add(planned('d', minutes(1)));
      expect(await wakeup()).toBe(minutes(1));
    });

    test('is told to the queue once a transaction, with what it writes', async () => {
      await room.run(async ({ outbox }) => {
        await outbox.add([planned('a')]);
        await outbox.add([planned('b')]);
        await outbox.add([]);
      });
      expect(storage.woken).toEqual([room.tenant]);
    });

    test('is told to the queue only for what is due by now; what lies ahead waits for the sweep', async () => {
      await add(planned('ahead', minutes(1)));
      expect([await wakeup(), storage.woken]).toEqual([minutes(1), []]);
      await add(planned('b', minutes(2)), planned('due', NOW));
      expect([await wakeup(), storage.woken]).toEqual([NOW, [room.tenant]]);
    });

    test('an empty list writes nothing and wakes nobody', async () => {
      await add();
      expect([await wakeup(), storage.woken]).toEqual([null, []]);
    });

    test('moves on to what waits next when it is scheduled, and goes away when nothing waits', async () => {
      await add(planned('a', minutes(1)), planned('b', minutes(5)));
      await complete(await claimed(minutes(1)));
      await room.run(({ outbox }) => outbox.schedule());
      expect(await wakeup()).toBe(minutes(5));
      await complete(await claimed(minutes(5)));
      await room.run(({ outbox }) => outbox.schedule());
      expect(await wakeup()).toBeNull();
      await room.run(({ outbox }) => outbox.schedule());
      expect(await wakeup()).toBeNull();
    });

    test('comes back when it was missing and something waits', async () => {
      await add(planned('a', minutes(1)));
      await storage.superuser.query('delete from tenant_wakeup where tenant_id = $1', [room.tenant]);
      await room.run(({ outbox }) => outbox.schedule());
      expect(await wakeup()).toBe(minutes(1));
    });

    test('follows what is postponed', async () => {
      await add(planned('a'));
      await postpone(minutes(30), NOW);
      await room.run(({ outbox }) => outbox.schedule());
      expect(await wakeup()).toBe(minutes(30));
    });

    test('is not lost when somebody adds while another schedules', async () => {
      await add(planned('old', minutes(1)));
      await complete(await claimed(minutes(1)));
      const [scheduled, held] = [gate(), gate()];
      const scheduling = room.run(async ({ outbox }) => {
        await outbox.schedule();
        scheduled.open();
        await held.opened;
      });
      await scheduled.opened;
      const adding = add(planned('new', minutes(3)));
      await storage.untilWaiting();
      held.open();
      await Promise.all([scheduling, adding]);
      expect(await wakeup()).toBe(minutes(3));
    });

    test('stops nobody: two who write and then want the same thing wait for each other, and neither is turned away', async () => {
      const rhythm = await room.pair();
      const [added, locked] = [gate(), gate()];
      const first = room.run(async ({ outbox, rhythm: rhythms }) => {
        await outbox.add([planned('a')]);
        added.open();
        await locked.opened;
        await rhythms.lock(rhythm.id);
      });
      const second = room.run(async ({ outbox, rhythm: rhythms }) => {
        await rhythms.lock(rhythm.id);
        locked.open();
        await added.opened;
        await outbox.add([planned('b')]);
      });
      await Promise.all([first, second]);
      expect([(await stored('a'))?.state, (await stored('b'))?.state]).toEqual(['waiting', 'waiting']);
    });

    test('finds the organisations with something due, the longest waiting first', async () => {
      const tenants = tenantStore(storage.db);
      const [later, sooner] = [room, await storage.room()];
      await storage.superuser.query('delete from tenant_wakeup');
      await add(planned('a', minutes(2)));
      await sooner.run(({ outbox }) => outbox.add([planned('a', minutes(1), { person: null })]));
      expect(await tenants.due(NOW, 10)).toEqual([]);
      expect(await tenants.due(minutes(1), 10)).toEqual([sooner.tenant]);
      expect(await tenants.due(minutes(2), 10)).toEqual([sooner.tenant, later.tenant]);
      expect(await tenants.due(minutes(2), 1)).toEqual([sooner.tenant]);
    });
  });

  describe('a row that this node can’t read', () => {
    const change = (key: string, kind: string, payload: object) =>
      storage.superuser.query('update outbox set kind = $3, payload = $4 where tenant_id = $1 and key = $2', [
        room.tenant,
        key,
        kind,
        JSON.stringify(payload),
      ]);

    test('is left to a newer node when its kind is unknown', async () => {
      await add(planned('a'), planned('b', minutes(1)));
      await change('a', 'of-tomorrow', { kind: 'of-tomorrow' });
      expect((await claim(minutes(1)))?.key).toBe('b');
      expect((await stored('a'))?.state).toBe('waiting');
    });
  });
});
