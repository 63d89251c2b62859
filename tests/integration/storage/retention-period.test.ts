import { noHolidays } from '../../../shared/domain/public-holidays.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dailyWork } from '../../../bot/compose/daily-work.ts';
import { kindRules } from '../../../bot/effects/effects.ts';
import { tenantStore } from '../../../bot/storage/tenant-store.ts';
import { tenantTransactions } from '../../../bot/storage/tenant-transactions.ts';
import { RETENTION_DAYS, runRetention } from '../../../bot/use-cases/retention/run-retention.ts';
import { addMinutes, toDay } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { aPerson, NOW } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';
import { claimNext } from '../../support/claim-next.ts';

const ago = (days: number, minutes = 0): Instant => addMinutes(NOW, -days * 24 * 60 - minutes);

describe('what has stood its term', () => {
  let storage: Storage;
  let room: Room;
  const [ali, maria] = [aPerson(), aPerson()];
  beforeAll(async () => {
    storage = await openStorage();
  });
  afterAll(() => storage.end());
  beforeEach(async () => {
    room = await storage.room();
    await room.run(async ({ person }) => {
      await person.upsert(ali);
      await person.upsert(maria);
    });
  });

  const take = (key: string, at: Instant, where = room) =>
    where.run(({ receipt }) => receipt.take(key, null, at));
  const carriedOut = (
    key: string,
    state: 'sent' | 'void' | 'undeliverable' | 'failed' | 'waiting',
    at: Instant,
  ) =>
    room.run(async ({ outbox }) => {
      await outbox.add([
        { key, effect: { kind: 'morning', day: toDay('2026-11-25') }, person: ali.id, dueAt: at },
      ]);
      if (state === 'waiting') return;
      const claimed = await claimNext(outbox, at, { kinds: ['morning'] });
      expect(claimed?.key).toBe(key);
      if (claimed) await outbox.complete(claimed, { state, at, activityId: null, error: null });
    });
  const left = async (table: 'receipt' | 'outbox', where = room): Promise<string[]> => {
    const { rows } = await storage.superuser.query<{ key: string }>(
      `select key from ${table} where tenant_id = $1 order by key`,
      [where.tenant],
    );
    return rows.map(({ key }) => key);
  };

  test('receipts go after a week, whoever has asked', async () => {
    await take('at its term', ago(RETENTION_DAYS.receipts));
    await take('past it', ago(RETENTION_DAYS.receipts, 1));
    expect(await room.run((stores) => runRetention(stores, NOW))).toBe(false);
    expect(await left('receipt')).toEqual(['at its term']);
  });

  test('what the outbox has carried out goes after a quarter; what waits stays, however long', async () => {
    for (const state of ['sent', 'void', 'undeliverable', 'failed'] as const) {
      await carriedOut(`${state} long ago`, state, ago(RETENTION_DAYS.outbox, 1));
      await carriedOut(`${state} lately`, state, ago(RETENTION_DAYS.outbox));
    }
    await carriedOut('waiting long ago', 'waiting', ago(RETENTION_DAYS.outbox, 1));
    await carriedOut('waiting lately', 'waiting', ago(RETENTION_DAYS.outbox));
    await room.run((stores) => runRetention(stores, NOW));
    expect(await left('outbox')).toEqual([
      'failed lately',
      'sent lately',
      'undeliverable lately',
      'void lately',
      'waiting lately',
      'waiting long ago',
    ]);
  });

  test('what waits again after it could not be delivered stays', async () => {
    await carriedOut('hers', 'undeliverable', ago(RETENTION_DAYS.outbox, 1));
    await room.run(({ outbox }) => outbox.revive(ali.id, NOW));
    await room.run((stores) => runRetention(stores, NOW));
    expect(await left('outbox')).toEqual(['hers']);
  });

  test('who has looked at whom goes after a year and a month', async () => {
    const looked = (at: Instant) => ({ at, reader: maria.id, subject: ali.id, what: 'session' });
    await room.run(async ({ access }) => {
      await access.log([looked(ago(RETENTION_DAYS.access)), looked(ago(RETENTION_DAYS.access, 1))]);
    });
    await room.run((stores) => runRetention(stores, NOW));
    expect(await room.run(({ access }) => access.about(ali.id, 10))).toEqual([
      looked(ago(RETENTION_DAYS.access)),
    ]);
  });

  test('more than one transaction should take is left for the next', async () => {
    for (const key of ['a', 'b', 'c']) await take(key, ago(10));
    const trim = () => room.run(({ receipt }) => receipt.trim(ago(7), 2));
    expect([await trim(), await trim(), await trim()]).toEqual([2, 1, 0]);
  });

  test('goes in every organisation, once a day by our clock', async () => {
    let now = NOW;
    const clock = () => now;
    const other = await storage.room();
    const trim = dailyWork({
      withTenantTransaction: tenantTransactions(storage.db, v7, clock, () => noHolidays, {
        wake: () => Promise.resolve(),
        kindRules: { ...kindRules, laneOf: (_kind, _person, key) => key },
        leaseSeconds: 30,
      }),
      clock,
      tenants: tenantStore(storage.db).all,
    });
    await take('old', ago(8));
    await take('old', ago(8), other);
    await trim();
    expect([await left('receipt'), await left('receipt', other)]).toEqual([[], []]);

    await take('later the same day', ago(8));
    await trim();
    expect(await left('receipt')).toEqual(['later the same day']);
    now = addMinutes(NOW, 24 * 60);
    await trim();
    expect(await left('receipt')).toEqual([]);
  });
});
