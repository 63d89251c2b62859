import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeliveries } from '../../bot/compose/deliveries.ts';
import { laneOf } from '../../bot/effects/effects.ts';
import { tenantTransactions } from '../../bot/storage/tenant-transactions.ts';
import { endLeft, planEnd } from '../../bot/use-cases/session/end-session.ts';
import { storeDocument } from '../../bot/use-cases/note/store-document.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { heldMinutes } from '../../shared/domain/session.ts';
import type { ClosedSession, LiveSession } from '../../shared/domain/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { aCadence, aLiveSession, anAgendaItem, aSession, NOW } from '../support/builders.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Room, Storage } from './storage/open-storage.ts';

const never = () => Promise.reject(new Error('nobody was to be asked'));
const after = (minutes: number): Instant => addMinutes(NOW, minutes);
const MONTHS = 90 * 24 * 60;

describe('a session that nobody ends', () => {
  let storage: Storage;
  let room: Room;
  let rhythm: Rhythm;
  let now = NOW;
  beforeAll(async () => {
    storage = await openStorage(() => now);
  });
  afterAll(() => storage.end());
  beforeEach(async () => {
    now = NOW;
    room = await storage.room();
    rhythm = await room.pair({ cadence: aCadence() });
  });

  /** One process, over the same database as the others. */
  const aNode = () =>
    createDeliveries({
      withTenantTransaction: tenantTransactions(storage.db, v7, () => now, {
        wake: () => Promise.resolve(),
        laneOf,
        leaseSeconds: 30,
      }),
      clock: () => now,
      newId: v7,
      leaseSeconds: 30,
      ports: {
        send: () => Promise.resolve({ ok: true, activityId: 'sent' }),
        ...{ replace: never, onlyTheTwo: () => Promise.resolve(false) },
        notesIn: (_state, items) => new Map(items.map((item) => [item, 'Volvo vill ha rabatt'])),
        calendar: {
          ...{ createSeries: never, createExtra: never, extraTimes: never, updateSeries: never },
          ...{ instances: never, moveInstance: never, cancelInstance: never, meeting: never, join: never },
        },
      },
      onFailed: ({ why }) => expect.unreachable(why),
      log: pino({ level: 'silent' }),
    });
  const carryOut = async (nodes = 1): Promise<void> => {
    const all = Array.from({ length: nodes }, aNode);
    await Promise.all(all.map((node) => node.drain(room.tenant)));
    await Promise.all(all.map((node) => node.stop()));
  };
  const begun = (more: Partial<LiveSession> = {}): Promise<LiveSession> =>
    room.run(async (stores) => {
      const live = aLiveSession(aSession(rhythm, { agenda: [anAgendaItem()] }), more);
      await stores.session.insert(live);
      await planEnd(stores, live);
      return live;
    });
  const find = ({ id }: LiveSession) => room.run(({ session }) => session.find(id));
  const stored = async ({ id }: LiveSession): Promise<unknown> =>
    (
      await storage.superuser.query<{ state: string }>('select state from session where session_id = $1', [
        id,
      ])
    ).rows[0]?.state;
  const typeIn = (session: LiveSession) =>
    room.run((stores) => storeDocument(stores, session.id, () => new Uint8Array([1])));
  const closed = async (session: LiveSession): Promise<ClosedSession> => {
    const found = await find(session);
    if (found?.state !== 'closed') throw new Error(found?.state);
    return found;
  };

  test('is never shown as live beyond its end, though nothing has carried it out', async () => {
    const live = await begun();
    now = after(59);
    expect(await find(live)).toMatchObject({ state: 'live' });
    now = after(60);
    expect(await find(live)).toMatchObject({ state: 'closed', endedByItself: true, closedAt: after(60) });
    now = after(MONTHS);
    expect(await find(live)).toMatchObject({ state: 'closed', closedAt: after(60) });
    expect(await room.run(({ session }) => session.ofRhythms([rhythm.id], NOW))).toMatchObject([
      { state: 'closed' },
    ]);
    expect(await stored(live)).toBe('live');
  });

  test('waits for those who go on, and ends half an hour after them', async () => {
    const live = await begun();
    for (const minutes of [20, 40, 50, 65]) {
      now = after(minutes);
      await carryOut();
      await typeIn(live);
    }
    now = after(94);
    await carryOut();
    expect(await stored(live)).toBe('live');
    now = after(95);
    await carryOut();
    expect(await stored(live)).toBe('closed');
    expect(heldMinutes(await closed(live))).toBe(45);
  });

  test('has its signs of life written down once a minute at most, and none after its end', async () => {
    const live = await begun();
    const sign = (hasContent: boolean) =>
      room.run(({ session }) => session.noteSign({ rhythm: rhythm.id }, hasContent));
    now = after(10);
    await sign(false);
    now = after(10.5);
    await sign(false);
    expect(await find(live)).toMatchObject({ lastSignAt: after(10), hasContent: false });
    await sign(true);
    expect(await find(live)).toMatchObject({ lastSignAt: after(10.5), hasContent: true });
    now = after(61);
    await sign(true);
    expect(await closed(live)).toMatchObject({ lastSignAt: after(10.5), closedAt: after(60) });
  });

  test('is ended once by two nodes, with its notes, and what comes next is planned', async () => {
    const live = await begun();
    now = after(10);
    await typeIn(live);
    now = after(MONTHS);
    await carryOut(2);
    expect(await closed(live)).toMatchObject({ version: 2, endQuestion: 'finished', closedAt: after(60) });
    expect((await room.run(({ note }) => note.ofSession(live.id))).map(({ text }) => text)).toEqual([
      'Volvo vill ha rabatt',
    ]);
    const all = await room.run(({ session }) => session.ofRhythm(rhythm.id));
    expect(all.filter(({ state }) => state === 'planned')).toHaveLength(4);
    expect(all.filter(({ state }) => state === 'live')).toEqual([]);
  });

  test('and left nothing counts for nothing until somebody says that it was held', async () => {
    await begun();
    now = after(120);
    await carryOut();
    const held = () => room.run(({ session }) => session.held([rhythm.id]));
    const asked = () => room.run(({ session }) => session.asked([rhythm.id], NOW));
    expect(await asked()).toMatchObject([{ endQuestion: 'held' }]);
    expect(await held()).toEqual([]);
  });

  test('leaves the place to the next one that begins', async () => {
    const left = await begun();
    now = after(61);
    await room.run((stores) => endLeft(stores, rhythm.id, now));
    const next = await begun({ startedAt: now, lastSignAt: now });
    expect(await stored(left)).toBe('closed');
    expect(await find(next)).toMatchObject({ state: 'live' });
    await carryOut();
    expect(await find(next)).toMatchObject({ state: 'live' });
  });
});
