import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { aCadence, aPerson, aPersonId, aRhythm, NOW, TODAY } from '../../support/builders.ts';
import { gate, openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

/** PostgreSQL's codes for a violated check constraint and a missing referenced row. */
const BREAKS_CHECK = '23514';
const NO_SUCH_ROW = '23503';

describe('rhythms', () => {
  let storage: Storage;
  let room: Room;
  beforeAll(async () => {
    storage = await openStorage();
    room = await storage.room();
  });
  afterAll(() => storage.end());

  const find = (id: Rhythm['id']) => room.run(({ rhythm }) => rhythm.find(id));
  const save = (rhythm: Rhythm, seen: number) => room.run((stores) => stores.rhythm.save(rhythm, seen));
  const booked: Partial<Rhythm> = {
    cadence: aCadence(),
    calendar: 'booked',
    seriesId: 'series',
    joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
    chatId: '19:meeting@thread.v2',
    meetingId: 'meeting',
    greetedAt: NOW,
  };

  test('come back as they were written, bare and with everything', async () => {
    const bare = await room.pair();
    const full = await room.pair(booked);
    expect(await find(bare.id)).toEqual(bare);
    expect(await find(full.id)).toEqual(full);
    expect(await room.run(({ rhythm }) => rhythm.lock(full.id))).toEqual(full);
    expect(await find(aRhythm({ manager: aPersonId(), rep: aPersonId() }).id)).toBeNull();
  });

  test('are saved with everything, and emptied again', async () => {
    const rhythm = await room.pair();
    const full: Rhythm = { ...rhythm, ...booked };
    expect(await save(full, 1)).toBe(true);
    expect(await find(rhythm.id)).toEqual({ ...full, version: 2 });
    expect(await save({ ...rhythm, version: 2 }, 2)).toBe(true);
    expect(await find(rhythm.id)).toEqual({ ...rhythm, version: 3 });
  });

  test('of two who save what they saw, the second is told no and changes nothing', async () => {
    const rhythm = await room.pair();
    expect(await save({ ...rhythm, seriesId: 'first' }, 1)).toBe(true);
    expect(await save({ ...rhythm, seriesId: 'second' }, 1)).toBe(false);
    expect(await find(rhythm.id)).toMatchObject({ seriesId: 'first', version: 2 });
  });

  test('of two who save at the same moment, one is told no', async () => {
    const rhythm = await room.pair();
    const saved = await Promise.all(['a', 'b', 'c'].map((seriesId) => save({ ...rhythm, seriesId }, 1)));
    expect(saved.filter(Boolean)).toHaveLength(1);
  });

  test('a locked rhythm makes the next one wait, and see what became of it', async () => {
    const rhythm = await room.pair();
    const [locked, held] = [gate(), gate()];
    const first = room.run(async (stores) => {
      await stores.rhythm.lock(rhythm.id);
      locked.open();
      await held.opened;
      await stores.rhythm.save({ ...rhythm, calendar: 'booking' }, 1);
    });
    await locked.opened;
    const second = room.run((stores) => stores.rhythm.lock(rhythm.id));
    await storage.untilWaiting();
    held.open();
    await first;
    expect(await second).toMatchObject({ calendar: 'booking', version: 2 });
  });

  test('a pair has one: a second is left out', async () => {
    const { id, manager, rep } = await room.pair();
    await room.run(({ rhythm }) => rhythm.insert(aRhythm({ manager, rep })));
    expect(await room.run(({ rhythm }) => rhythm.ofManager(manager))).toMatchObject([{ id }]);
  });

  test('nobody is their own manager, and both have to be known', async () => {
    const { manager } = await room.pair();
    const insert = (rhythm: Rhythm) => room.run((stores) => stores.rhythm.insert(rhythm));
    await expect(insert(aRhythm({ manager, rep: manager }))).rejects.toMatchObject({ code: BREAKS_CHECK });
    await expect(insert(aRhythm({ manager, rep: aPersonId() }))).rejects.toMatchObject({ code: NO_SUCH_ROW });
  });

  test('a person of another organisation is not known in this one', async () => {
    const other = await storage.room();
    const { manager, rep } = await room.pair();
    await expect(other.run(({ rhythm }) => rhythm.insert(aRhythm({ manager, rep })))).rejects.toMatchObject({
      code: NO_SUCH_ROW,
    });
  });

  test('are found by manager and by rep, in the order they were begun', async () => {
    const [maria, ali, sara] = [aPerson(), aPerson(), aPerson()];
    const withAli = aRhythm({ manager: maria.id, rep: ali.id });
    const withSara = aRhythm({ manager: maria.id, rep: sara.id });
    const above = aRhythm({ manager: sara.id, rep: maria.id });
    await room.run(async (stores) => {
      for (const person of [maria, ali, sara]) await stores.person.upsert(person);
      for (const rhythm of [withSara, above, withAli]) await stores.rhythm.insert(rhythm);
    });
    expect(await room.run(({ rhythm }) => rhythm.ofManager(maria.id))).toEqual([withAli, withSara]);
    expect(await room.run(({ rhythm }) => rhythm.ofRep(maria.id))).toEqual([above]);
    expect(await room.run(({ rhythm }) => rhythm.ofRep(aPersonId()))).toEqual([]);
  });

  test('are found by their chat or their meeting, and never by what is not known', async () => {
    const [a, b] = [
      await room.pair({ chatId: '19:a', meetingId: 'm-a' }),
      await room.pair({ chatId: '19:b', meetingId: null }),
    ];
    await room.pair({ startedOn: TODAY });
    const of = (chatId: string | null, meetingId: string | null) =>
      room.run(({ rhythm }) => rhythm.ofMeeting(chatId, meetingId));
    expect(await of('19:a', null)).toEqual([a]);
    expect(await of(null, 'm-a')).toEqual([a]);
    expect(await of('19:b', 'm-a')).toEqual([a, b]);
    expect(await of('19:c', 'm-c')).toEqual([]);
    expect(await of(null, null)).toEqual([]);
  });
});
