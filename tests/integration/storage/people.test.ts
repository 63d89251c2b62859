import { v7 } from 'uuid';
import { leaveId } from '../../../shared/domain/ids.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMinutes } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { aPerson, aPersonId, NOW, TODAY } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

let storage: Storage;
let room: Room;
beforeAll(async () => {
  storage = await openStorage();
  room = await storage.room();
});
afterAll(() => storage.end());

/** A stored person with the properties mentioned. */
const someone = async (mentioned: Parameters<typeof aPerson>[0] = {}, where: Room = room) => {
  const person = aPerson(mentioned);
  await where.run((stores) => stores.person.upsert(person));
  return person.id;
};
const find = (id: Awaited<ReturnType<typeof someone>>, where: Room = room) =>
  where.run((stores) => stores.person.find(id));

describe('people', () => {
  test('somebody nothing is known of has the organisation’s language and zone, and ordinary hours', async () => {
    const english = await storage.room({ language: 'en', zone: 'Europe/London' });
    const id = await someone({ name: 'Ali Rezaei' }, english);
    expect(await find(id, english)).toEqual({
      id,
      name: 'Ali Rezaei',
      language: 'en',
      zone: 'Europe/London',
      hours: { from: '08:00', to: '17:00' },
      address: null,
      leave: [],
      daysOff: noDaysOff,
      holidayPlace: null,
      companyDaysOff: noDaysOff,
      holidays: { place: null, daysOff: noDaysOff, names: new Map() },
      reminders: { before: 1, at: null, prepare: 1, since: null },
      reachable: 'unknown',
      missingSince: null,
      leftAt: null,
      reconnect: false,
      weeklyOverview: false,
      quiet: null,
      leader: false,
      administrator: false,
      rolesByHand: { leader: false, administrator: false },
    });
  });

  test('what somebody has chosen beats what Teams says, which beats the organisation’s', async () => {
    const id = await someone();
    expect(await find(id)).toMatchObject({ language: 'sv', zone: 'Europe/Stockholm' });
    await room.run(({ person }) => person.upsert({ id, name: 'Ali', language: 'en', zone: 'Europe/Berlin' }));
    expect(await find(id)).toMatchObject({ language: 'en', zone: 'Europe/Berlin' });
    await room.run(({ person }) => person.choose(id, { language: 'sv', zone: 'Europe/Oslo' }));
    expect(await find(id)).toMatchObject({ language: 'sv', zone: 'Europe/Oslo' });
    await room.run(({ person }) => person.upsert({ id, name: 'Ali', language: 'en', zone: 'Europe/Paris' }));
    expect(await find(id)).toMatchObject({ language: 'sv', zone: 'Europe/Oslo' });
  });

  test('whose public holidays they have is theirs to choose, and to leave to their time zone again', async () => {
    const id = await someone();
    const place = { country: 'DE', region: 'BY' };
    await room.run(({ person }) => person.choose(id, { holidayPlace: place }));
    expect((await find(id))?.holidayPlace).toEqual(place);
    await room.run(({ person }) => person.choose(id, { language: 'en' }));
    expect((await find(id))?.holidayPlace).toEqual(place);
    await room.run(({ person }) => person.choose(id, { holidayPlace: null }));
    expect((await find(id))?.holidayPlace).toBeNull();
  });

  test('when they are away is read with the earliest first, and of very many the latest', async () => {
    const id = await someone();
    const days = Array.from({ length: 202 }, (_, nth) => addDays(TODAY, nth * 2));
    await room.run(async ({ person }) => {
      for (const day of days)
        await person.addLeave(id, { id: leaveId.parse(v7()), from: day, to: day, inCalendar: false });
    });
    expect((await find(id))?.leave.map(({ from }) => from)).toEqual(days.slice(2));
  });

  test('choosing one thing leaves the other, and choosing nothing changes nothing', async () => {
    const id = await someone({ language: 'en', zone: 'Europe/Berlin' });
    await room.run(({ person }) => person.choose(id, { language: 'sv' }));
    await room.run(({ person }) => person.choose(id, {}));
    await room.run(({ person }) => person.choose(id, { language: undefined, zone: undefined }));
    expect(await find(id)).toMatchObject({ language: 'sv', zone: 'Europe/Berlin' });
  });

  test('what is heard again is brought up to date, and what is not said stays', async () => {
    const id = await someone({
      name: 'Ali',
      address: 'ali@nordvik.test',
      teamsId: '29:ali',
      language: 'en',
      zone: 'Europe/Berlin',
      leader: true,
      administrator: true,
    });
    await room.run(({ person }) => person.upsert({ id, name: 'Ali Rezaei', address: null, language: null }));
    expect(await find(id)).toMatchObject({
      name: 'Ali Rezaei',
      language: 'en',
      zone: 'Europe/Berlin',
      leader: true,
      administrator: true,
    });
    expect(await room.run(({ person }) => person.addressOf(id))).toBe('ali@nordvik.test');
    await room.run(({ person }) => person.upsert({ id, name: 'Ali', leader: false, administrator: false }));
    expect(await find(id)).toMatchObject({ leader: false, administrator: false });
  });

  test('whether somebody can be reached, and has to sign in anew, is kept both ways', async () => {
    const id = await someone();
    for (const [reachable, reconnect] of [
      ['yes', true],
      ['no', false],
    ] as const) {
      await room.run(async ({ person }) => {
        await person.setReachable(id, reachable);
        await person.setReconnect(id, reconnect);
      });
      expect(await find(id)).toMatchObject({ reachable, reconnect });
    }
  });

  test('of more in doubt than are asked about in a day, those Teams didn’t know come first, and then others each day', async () => {
    const doubtful = await storage.room();
    const reps = [];
    for (let nth = 0; nth < 12; nth += 1) {
      const { rep } = await doubtful.pair();
      await doubtful.run(({ person }) => person.setReachable(rep, 'no'));
      reps.push(rep);
    }
    const [unknown] = reps;
    await doubtful.run(async ({ person }) => {
      if (unknown) await person.setDeparture(unknown, { missingSince: NOW, leftAt: null });
    });
    const on = (day: CalendarDay) => doubtful.run(({ person }) => person.inDoubt(day, 4));
    const asked = await Promise.all([0, 1, 2, 3, 4, 5].map((days) => on(addDays(TODAY, days))));
    expect(asked.map(([first]) => first)).toEqual(asked.map(() => unknown));
    expect(asked.every(({ length }) => length === 4)).toBe(true);
    expect(new Set(asked.flat()).size).toBeGreaterThan(4);
    expect(await on(TODAY)).toEqual(asked[0]);
  });

  test('an address that was never heard is null', async () => {
    const id = await someone();
    expect(await room.run(({ person }) => person.addressOf(id))).toBeNull();
    expect(await room.run(({ person }) => person.addressOf(aPersonId()))).toBeNull();
  });

  test('several are found by their ids; who is unknown is left out', async () => {
    const [ali, sara] = [await someone({ name: 'Ali' }), await someone({ name: 'Sara' })];
    const found = await room.run(({ person }) => person.several([ali, sara, ali, aPersonId()]));
    expect([...found].map(([id, { name }]) => [id, name])).toEqual(
      expect.arrayContaining([
        [ali, 'Ali'],
        [sara, 'Sara'],
      ]),
    );
    expect(found.size).toBe(2);
    expect((await room.run(({ person }) => person.several([]))).size).toBe(0);
  });

  test('another organisation does not know them, and may know somebody of its own by the same id', async () => {
    const other = await storage.room();
    const id = await someone({ name: 'Ali' });
    expect(await find(id, other)).toBeNull();
    expect((await other.run(({ person }) => person.several([id]))).size).toBe(0);
    await other.run(({ person }) => person.choose(id, { language: 'en' }));
    await someone({ id, name: 'Alina' }, other);
    expect([await find(id), await find(id, other)]).toMatchObject([{ name: 'Ali' }, { name: 'Alina' }]);
  });

  test('an organisation says who it is; one that is let in twice stays as it was', async () => {
    const { tenant, run } = await storage.room({ name: 'Söderman', zone: 'Europe/Helsinki', language: 'en' });
    const settled = { id: tenant, name: 'Söderman', zone: 'Europe/Helsinki', language: 'en' };
    expect(await run((stores) => stores.organisation())).toEqual(settled);
    await storage.room({ id: tenant, name: '' });
    expect(await run((stores) => stores.organisation())).toEqual(settled);
  });
});

describe('the access log', () => {
  test('tells who read what about somebody, newest first, and no more than is asked for', async () => {
    const [maria, lars, ali] = [await someone(), await someone(), await someone()];
    const entries = [
      { at: NOW, reader: maria, subject: ali, what: 'rhythm' },
      { at: addMinutes(NOW, 2), reader: lars, subject: ali, what: 'team' },
      { at: addMinutes(NOW, 1), reader: maria, subject: ali, what: 'session' },
      { at: addMinutes(NOW, 3), reader: ali, subject: maria, what: 'rhythm' },
    ];
    await room.run(async ({ access }) => {
      for (const entry of entries) await access.log([entry]);
    });
    const about = (limit: number) => room.run(({ access }) => access.about(ali, limit));
    expect(await about(10)).toEqual([entries[1], entries[2], entries[0]]);
    expect(await about(1)).toEqual([entries[1]]);
  });

  test('logs a reading afresh only about those of whom the same reader hasn’t read the same since a moment', async () => {
    const [maria, lars] = [await someone(), await someone()];
    const [ali, sara] = [await someone(), await someone()];
    const entry = { at: addMinutes(NOW, 1), reader: maria, what: 'team' };
    const again = { ...entry, at: addMinutes(NOW, 2) };
    const logged = (person: typeof ali) => room.run(({ access }) => access.about(person, 10));
    await room.run(async ({ access }) => {
      await access.log([
        { ...entry, subject: ali },
        { ...entry, subject: sara, at: NOW },
        { ...entry, subject: sara, what: 'rhythm' },
        { ...entry, subject: sara, reader: lars },
      ]);
      const readings = [ali, sara].map((subject) => ({ ...again, subject }));
      await access.logAfresh(readings, NOW);
      await access.logAfresh([], NOW);
    });
    expect(await logged(ali)).toEqual([{ ...entry, subject: ali }]);
    expect((await logged(sara))[0]).toEqual({ ...again, subject: sara });
  });
});

describe('conversations', () => {
  const save = (chatId: string, person: Parameters<typeof find>[0] | null, reference: object) =>
    room.run(({ conversation }) => conversation.save(chatId, person, reference));
  const ofPerson = (id: Parameters<typeof find>[0]) =>
    room.run(({ conversation }) => conversation.ofPerson(id));
  const ofChat = (id: string) => room.run(({ conversation }) => conversation.ofChat(id));

  test('are found by their person and by their chat', async () => {
    const ali = await someone();
    await save('a:ali', ali, { deep: { å: [1, null] } });
    await save('19:meeting', null, { meeting: true });
    expect(await ofPerson(ali)).toEqual({ deep: { å: [1, null] } });
    expect(await ofChat('a:ali')).toEqual({ deep: { å: [1, null] } });
    expect(await ofChat('19:meeting')).toEqual({ meeting: true });
    expect([await ofPerson(aPersonId()), await ofChat('19:other')]).toEqual([null, null]);
  });

  test('a person has one, the latest; a chat too', async () => {
    const ali = await someone();
    await save('a:first', ali, { at: 1 });
    await save('a:second', ali, { at: 2 });
    await save('a:second', ali, { at: 3 });
    expect([await ofPerson(ali), await ofChat('a:first'), await ofChat('a:second')]).toEqual([
      { at: 3 },
      null,
      { at: 3 },
    ]);
  });

  test('two chats of one person that come at once leave one', async () => {
    const ali = await someone();
    await Promise.all(['a:1', 'a:2', 'a:3', 'a:4'].map((chat) => save(chat, ali, { chat })));
    expect(await ofPerson(ali)).toMatchObject({ chat: expect.stringMatching(/^a:\d$/) as string });
  });
});

describe('stored sign-ins', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  test('come back byte for byte, with their key and version', async () => {
    const id = await someone();
    expect(await room.run(({ tokenCache }) => tokenCache.load(id))).toBeNull();
    expect(await room.run(({ tokenCache }) => tokenCache.save(id, null, 'key-1', bytes(0, 255, 7)))).toBe(
      true,
    );
    const kept = await room.run(({ tokenCache }) => tokenCache.load(id));
    expect({ ...kept, sealed: [...(kept?.sealed ?? [])] }).toEqual({
      version: 1,
      keyId: 'key-1',
      sealed: [0, 255, 7],
    });
  });

  test('of two who save what they saw, the second is told no', async () => {
    const id = await someone();
    const save = (seen: number | null, value: number) =>
      room.run(({ tokenCache }) => tokenCache.save(id, seen, 'key-2', bytes(value)));
    expect([await save(null, 1), await save(null, 2)]).toEqual([true, false]);
    expect([await save(1, 3), await save(1, 4), await save(2, 5)]).toEqual([true, false, true]);
    const kept = await room.run(({ tokenCache }) => tokenCache.load(id));
    expect([kept?.version, ...(kept?.sealed ?? [])]).toEqual([3, 5]);
    expect(await room.run(({ tokenCache }) => tokenCache.save(aPersonId(), 1, 'key', bytes(1)))).toBe(false);
  });
});
