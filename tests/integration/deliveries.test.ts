import { noHolidays } from '../../shared/domain/public-holidays.ts';
import { noCalendar } from '../support/no-calendar.ts';
import { noOwnCalendar } from '../support/no-own-calendar.ts';
import { noTodo } from '../support/no-todo.ts';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeliveries } from '../../bot/compose/deliveries.ts';
import type { Dispatcher } from '../../bot/jobs/dispatcher.ts';
import { kindRules } from '../../bot/effects/effects.ts';
import { tenantTransactions } from '../../bot/storage/tenant-transactions.ts';
import type { SendMessage } from '../../bot/use-cases/chat-message.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { aPerson, aRhythm, NOW } from '../support/builders.ts';
import { gate, openStorage } from './storage/open-storage.ts';
import type { Room, Storage } from './storage/open-storage.ts';

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.end());

const never = () => Promise.reject(new Error('nobody was to be asked'));
/** One process that carries out effects, on the same database as the others. */
const aNode = (send: SendMessage): Dispatcher =>
  createDeliveries({
    withTenantTransaction: tenantTransactions(
      storage.db,
      v7,
      () => NOW,
      () => noHolidays,
      {
        wake: () => Promise.resolve(),
        kindRules,
        leaseSeconds: 30,
      },
    ),
    clock: () => NOW,
    newId: v7,
    leaseSeconds: 30,
    ports: {
      send,
      ...{
        replace: never,
        askMember: () => Promise.resolve('unclear' as const),
        onlyTheTwo: never,
        notesIn: () => new Map(),
      },
      calendar: noCalendar,
      ownCalendar: noOwnCalendar,
      todo: noTodo,
    },
    onFailed: ({ why }) => expect.unreachable(why),
    log: pino({ level: 'silent' }),
  });
/** Greetings that are due, `each` to each of `reps` reps. */
const greetings = async (room: Room, reps: number, each = 1): Promise<readonly PersonId[]> => {
  const manager = aPerson();
  const people = Array.from({ length: reps }, () => aPerson());
  await room.run(async (stores) => {
    await stores.person.upsert(manager);
    for (const { id } of people) {
      await stores.person.upsert({ id, name: 'Ali' });
      const rhythm = aRhythm({ manager: manager.id, rep: id });
      await stores.rhythm.insert(rhythm);
      for (let nth = 0; nth < each; nth += 1)
        await stores.outbox.add([
          {
            key: `${id}:${nth}`,
            effect: { kind: 'greeting', rhythm: rhythm.id },
            person: id,
            dueAt: NOW,
          },
        ]);
    }
  });
  return people.map(({ id }) => id);
};

test('twelve messages that are never answered keep no message of another organisation waiting', async () => {
  const [slow, quick] = [await storage.room(), await storage.room()];
  await greetings(slow, 12);
  await greetings(quick, 1);
  const answered = gate();
  const begun = gate();
  const node = aNode(async (to) => {
    if (to.tenant === slow.tenant) {
      begun.open();
      await answered.opened;
    }
    return { ok: true, activityId: 'activity-1' };
  });
  const slowly = node.drain(slow.tenant);
  await begun.opened;
  await node.drain(quick.tenant);
  expect(node.busy()).toEqual([slow.tenant]);
  answered.open();
  await slowly;
  expect(node.busy()).toEqual([]);
});

test('of two nodes each message is sent by one, and in one person’s chat one after another', async () => {
  const room = await storage.room();
  await greetings(room, 5, 6);
  const sent: string[] = [];
  const writing = new Set<string>();
  const send: SendMessage = async (to, _message, key) => {
    const chat = to.kind === 'person' ? to.person : to.chatId;
    expect([chat, writing.has(chat)]).toEqual([chat, false]);
    writing.add(chat);
    await storage.superuser.query('select 1');
    writing.delete(chat);
    sent.push(key);
    return { ok: true, activityId: 'activity-1' };
  };
  const nodes = [aNode(send), aNode(send)];
  await Promise.all(nodes.map((node) => node.drain(room.tenant)));
  // One may be done while the other is still working on something.
  for (const node of nodes) await node.drain(room.tenant);
  expect([...sent].sort()).toEqual([...new Set(sent)].sort());
  expect(sent).toHaveLength(30);
  for (const person of new Set(sent.map((key) => key.split(':')[0] ?? ''))) {
    const own = sent.filter((key) => key.startsWith(person));
    expect(own).toEqual([...own].sort());
  }
});
