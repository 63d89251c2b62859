import { noCalendar } from '../support/no-calendar.ts';
import { noOwnCalendar } from '../support/no-own-calendar.ts';
import { noTodo } from '../support/no-todo.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carryOut } from '../../bot/effects/carry-out.ts';
import type { CarryOutParts } from '../../bot/effects/carry-out.ts';
import { queueBooking } from '../../bot/use-cases/rhythm/series-booking.ts';
import type { CalendarAnswer } from '../../bot/effects/calendar-port.ts';
import type { SendMessage } from '../../bot/use-cases/chat-message.ts';
import type { ClaimedEffect } from '../../bot/use-cases/outbox/outbox-store.ts';
import type { WithTenantTransaction } from '../../bot/use-cases/stores.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { toInstant, wallTime } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { aCadence, NOW } from '../support/builders.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Room, Storage } from './storage/open-storage.ts';
import { claimNext } from '../support/claim-next.ts';

let storage: Storage;
let room: Room;
let rhythm: Rhythm;
let now: Instant;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.end());
beforeEach(async () => {
  now = NOW;
  room = await storage.room();
  rhythm = await room.pair({ cadence: aCadence(), calendar: 'booking' });
  await room.run(async (stores) => {
    await stores.person.upsert({ id: rhythm.rep, name: 'Ali', address: 'ali@nordvik.example' });
    await stores.outbox.add([
      { key: 'greet', effect: { kind: 'greeting', rhythm: rhythm.id }, person: rhythm.rep, dueAt: NOW },
    ]);
  });
});

const never = () => Promise.reject(new Error('nobody was to be asked'));
const sent: SendMessage = () => Promise.resolve({ ok: true, activityId: 'activity-1' });
const onFailed = vi.fn();
const onError = vi.fn();
const onLeaseLost = vi.fn();
const calendar = noCalendar;
type Ports = CarryOutParts['ports'];
const partsWith = (ports: Partial<Ports>, isAway: () => boolean = () => false): CarryOutParts => {
  const withTenantTransaction: WithTenantTransaction = (_scope, run) =>
    isAway() ? Promise.reject(new Error('the database is away')) : room.run(run);
  return {
    withTenantTransaction,
    clock: () => now,
    newId: v7,
    random: () => 0,
    pause: () => Promise.resolve(),
    ports: {
      send: never,
      replace: never,
      askMember: never,
      onlyTheTwo: never,
      calendar,
      ownCalendar: noOwnCalendar,
      todo: noTodo,
      notesIn: () => new Map(),
      ...ports,
    },
    ...{ onFailed, onError, onLeaseLost },
  };
};
beforeEach(() => {
  for (const told of [onFailed, onError, onLeaseLost]) told.mockClear();
});

const bookingOf = ({ id, cadence }: Pick<Rhythm, 'id' | 'cadence'>, version: number) =>
  ({ kind: 'book-series', rhythm: id, version, cadence }) as const;

const claim = (): Promise<ClaimedEffect | null> => room.run(({ outbox }) => claimNext(outbox, now));
const carryOutNext = async (parts: CarryOutParts): Promise<void> => {
  const claimed = await claim();
  if (!claimed) throw new Error('nothing was due');
  await carryOut(parts, room.tenant, claimed);
};
const stored = async (key = 'greet') => {
  const { rows } = await storage.superuser.query<{ state: string; error: string | null; due_at: Date }>(
    'select state, error, due_at, failing_since, attempts from outbox where tenant_id = $1 and key = $2',
    [room.tenant, key],
  );
  return rows[0];
};

test('while a message is sent no transaction is open, and what is sent is written down', async () => {
  let transactions = 0;
  const parts = partsWith({
    send: async (to, message, key) => {
      const { rows } = await storage.superuser.query<{ count: number }>(
        "select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'kadens' and state <> 'idle'",
      );
      transactions = rows[0]?.count ?? -1;
      return sent(to, message, key);
    },
  });
  await carryOutNext(parts);
  expect([transactions, (await stored())?.state]).toEqual([0, 'sent']);
});

test('a row that is no longer leased when it was sent is left to whoever has taken it over', async () => {
  const parts = partsWith({
    send: async (to, message, key) => {
      await storage.superuser.query('update outbox set lease = lease + 1 where tenant_id = $1', [
        room.tenant,
      ]);
      return sent(to, message, key);
    },
  });
  await carryOutNext(parts);
  expect([(await stored())?.state, onLeaseLost.mock.calls.length]).toEqual(['waiting', 1]);
  const reachable = await room.run((stores) => stores.person.find(rhythm.rep));
  expect(reachable?.reachable).toBe('unknown');
});

test('a message that was sent while the database was away is written down when it is back', async () => {
  let away = 0;
  const parts = partsWith(
    {
      send: (to, message, key) => {
        away = 3;
        return sent(to, message, key);
      },
    },
    () => (away -= 1) >= 0,
  );
  await carryOutNext(parts);
  expect([(await stored())?.state, onError.mock.calls.length]).toEqual(['sent', 3]);
});

test('what keeps failing is tried for a day and then given up, with a word of what and for whom', async () => {
  const parts = partsWith({ send: () => Promise.resolve({ ok: false, why: 'retry', retryAfterSeconds: 1 }) });
  const tries: Instant[] = [];
  for (let row = await stored(); row?.state === 'waiting'; row = await stored()) {
    now = toInstant(row.due_at.toISOString());
    tries.push(now);
    await carryOutNext(parts);
  }
  // On the third working day: nights don't count as time spent failing.
  expect(tries.length).toBeLessThan(40);
  expect(tries.at(-1)?.slice(0, 10)).toBe('2026-11-25');
  expect(await stored()).toMatchObject({ state: 'failed', error: 'retry' });
  expect(onFailed.mock.calls).toEqual([
    [{ tenant: room.tenant, key: 'greet', kind: 'greeting', person: rhythm.rep, why: 'retry' }],
  ]);
});

test('what fails in a way nobody foresaw is tried again later', async () => {
  await carryOutNext(partsWith({ send: never }));
  expect(await stored()).toMatchObject({ state: 'waiting', error: 'unforeseen' });
  expect(onError).toHaveBeenCalledTimes(1);
  await storage.superuser.query('update outbox set due_at = $1 where tenant_id = $2', [now, room.tenant]);
  await carryOutNext(partsWith({ send: sent }));
  expect((await stored())?.state).toBe('sent');
});

test('a row that this node can’t read fails when its content is wrong, and does not stand in the way', async () => {
  await storage.superuser.query(`update outbox set payload = '{"kind":"greeting"}' where tenant_id = $1`, [
    room.tenant,
  ]);
  await carryOutNext(partsWith({}));
  expect(await stored()).toMatchObject({ state: 'failed', error: 'unreadable' });
  expect([await claim(), onFailed.mock.calls.length]).toEqual([null, 1]);
});

test('a rhythm that is agreed anew while its series is booked keeps the series for the booking that follows', async () => {
  const planned = { person: rhythm.manager, dueAt: NOW };
  const later = aCadence({ weekday: 2 });
  await room.run(({ outbox }) =>
    outbox.add([{ key: `book:${rhythm.id}:1`, effect: bookingOf(rhythm, 1), ...planned }]),
  );
  type Series = Awaited<CalendarAnswer<{ seriesId: string; joinUrl: string | null }>>;
  const series: Series = { ok: true, value: { seriesId: 'series-1', joinUrl: null } };
  const parts = partsWith({
    send: sent,
    calendar: {
      ...calendar,
      createSeries: async () => {
        await room.run(async (stores) => {
          await stores.rhythm.save({ ...rhythm, cadence: later }, 1);
          await queueBooking(stores, { ...rhythm, cadence: later, version: 2 }, NOW);
        });
        return series;
      },
      updateSeries: (_who, seriesId, { cadence }) => {
        expect([seriesId, cadence]).toEqual(['series-1', later]);
        return Promise.resolve(series);
      },
      instances: () => Promise.resolve({ ok: true, value: [] }),
    },
  });
  const find = () => room.run((stores) => stores.rhythm.find(rhythm.id));
  await carryOutNext(parts);
  expect(await find()).toMatchObject({ calendar: 'booking', seriesId: 'series-1', cadence: later });
  for (let left = 2; left > 0; left -= 1) await carryOutNext(parts);
  expect(await find()).toMatchObject({ calendar: 'booked', seriesId: 'series-1', cadence: later });
  expect(onError).not.toHaveBeenCalled();
});

/** Moves to the moment when the effect is next due, and tries it. */
const whenDue = async (parts: CarryOutParts, key: string): Promise<void> => {
  now = toInstant(((await stored(key))?.due_at ?? new Date(now)).toISOString());
  await carryOutNext(parts);
};
const findRhythm = () => room.run((stores) => stores.rhythm.find(rhythm.id));

test('a series that the calendar does not take now is shown as delayed, and as failed once it is given up', async () => {
  await room.run(({ outbox }) => outbox.withdraw(['greet']));
  const planned = { person: rhythm.manager, dueAt: NOW };
  await room.run(({ outbox }) => outbox.add([{ key: 'book', effect: bookingOf(rhythm, 1), ...planned }]));
  const parts = partsWith({
    calendar: { ...noCalendar, createSeries: () => Promise.resolve({ ok: false, refusal: 'throttled' }) },
  });
  await carryOutNext(parts);
  expect((await findRhythm())?.calendar).toBe('delayed');
  const isWaiting = async () => (await stored('book'))?.state === 'waiting';
  for (let tries = 0; tries < 60 && (await isWaiting()); tries += 1) await whenDue(parts, 'book');
  expect([(await findRhythm())?.calendar, (await stored('book'))?.state]).toEqual(['failed', 'failed']);
});

test('a try whose answer was lost is made once more as it was, so that what was agreed on since moves that one series', async () => {
  await room.run(({ outbox }) => outbox.withdraw(['greet']));
  const planned = { person: rhythm.manager, dueAt: NOW };
  await room.run(({ outbox }) =>
    outbox.add([{ key: `book:${rhythm.id}:1`, effect: bookingOf(rhythm, 1), ...planned }]),
  );
  const later = aCadence({ time: wallTime.parse('15:00') });
  const asked: unknown[] = [];
  const parts = partsWith({
    calendar: {
      ...noCalendar,
      createSeries: (_who, { transactionId, cadence }) => {
        asked.push([transactionId, cadence.time]);
        return Promise.resolve(
          asked.length === 1
            ? { ok: false, refusal: 'unavailable' }
            : { ok: true, value: { seriesId: 'series-1', joinUrl: null } },
        );
      },
      updateSeries: (_who, seriesId, { cadence }) => {
        asked.push([seriesId, cadence.time]);
        return Promise.resolve({ ok: true, value: { seriesId, joinUrl: null } });
      },
      instances: () => Promise.resolve({ ok: true, value: [] }),
    },
  });
  await carryOutNext(parts);
  await room.run(async (stores) => {
    const seen = await stores.rhythm.lock(rhythm.id);
    if (!seen) return;
    await stores.rhythm.save({ ...seen, cadence: later, calendar: 'booking' }, seen.version);
    await queueBooking(stores, { ...seen, cadence: later, version: seen.version + 1 }, NOW);
  });
  now = NOW;
  for (let left = 2; left > 0; left -= 1) await carryOutNext(parts);
  expect(asked).toEqual([
    [`${rhythm.id}:1`, '10:00'],
    [`${rhythm.id}:1`, '10:00'],
    ['series-1', '15:00'],
  ]);
});
