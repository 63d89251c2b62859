import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { aPerson, NOW } from '../../support/builders.ts';
import { gate, openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

describe('receipts', () => {
  let storage: Storage;
  let room: Room;
  let ali: PersonId;
  beforeAll(async () => {
    storage = await openStorage();
    room = await storage.room();
    const person = aPerson();
    ali = person.id;
    await room.run((stores) => stores.person.upsert(person));
  });
  afterAll(() => storage.end());

  const take = (key: string, person: PersonId | null = ali) =>
    room.run(({ receipt }) => receipt.take(key, person, NOW));
  const find = (key: string) => room.run(({ receipt }) => receipt.find(key));

  test('a key is taken once', async () => {
    expect(await take('once')).toBe(true);
    expect(await take('once')).toBe(false);
    expect(await take('another')).toBe(true);
  });

  test('a key of one organisation is free in another', async () => {
    const other = await storage.room();
    expect(await take('shared')).toBe(true);
    expect(await other.run(({ receipt }) => receipt.take('shared', null, NOW))).toBe(true);
  });

  test('the second of two at once waits, is told no, and finds the first one’s answer', async () => {
    const [taken, held] = [gate(), gate()];
    const first = room.run(async ({ receipt }) => {
      const isFirst = await receipt.take('at once', ali, NOW);
      taken.open();
      await held.opened;
      await receipt.answer('at once', { recorded: 'step' });
      return isFirst;
    });
    await taken.opened;
    const second = room.run(async ({ receipt }) => {
      const isFirst = await receipt.take('at once', ali, NOW);
      return { isFirst, answer: await receipt.find('at once') };
    });
    await storage.untilWaiting();
    held.open();
    expect(await first).toBe(true);
    expect(await second).toEqual({
      isFirst: false,
      answer: { person: ali, digest: null, reply: { recorded: 'step' } },
    });
  });

  test('the second of two at once takes the key when the first takes its own back', async () => {
    const [taken, held] = [gate(), gate()];
    const first = room.run(async ({ receipt }) => {
      await receipt.take('given up', ali, NOW);
      taken.open();
      await held.opened;
      throw new Error('refused');
    });
    await taken.opened;
    const second = take('given up');
    await storage.untilWaiting();
    held.open();
    await expect(first).rejects.toThrow('refused');
    expect(await second).toBe(true);
  });

  test('a key that was taken and not answered has no answer', async () => {
    await take('silent', null);
    expect(await find('silent')).toBeNull();
    expect(await find('never taken')).toBeNull();
  });

  test.each([
    ['an object', { id: 1, deep: { list: ['å', null] } }],
    ['a list', [1, 2]],
    ['a text', 'klart'],
    ['a number', 5],
    ['nothing', null],
  ])('an answer that is %s comes back as it was', async (what, reply) => {
    await take(what, null);
    await room.run(({ receipt }) => receipt.answer(what, reply));
    expect(await find(what)).toEqual({ person: null, digest: null, reply });
  });
});
