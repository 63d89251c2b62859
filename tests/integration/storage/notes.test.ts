import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SharedNote } from '../../../bot/use-cases/note/note-store.ts';
import { addPostCloseNotes } from '../../../bot/use-cases/note/add-post-close-notes.ts';
import { agendaItemId } from '../../../shared/domain/ids.ts';
import type { AgendaItemId, PersonId } from '../../../shared/domain/ids.ts';
import type { PlannedSession } from '../../../shared/domain/session.ts';
import { aClosedSession, anAgendaItem } from '../../support/builders.ts';
import { gate, openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

let storage: Storage;
let room: Room;
let session: PlannedSession;
let item: AgendaItemId;
beforeAll(async () => {
  storage = await openStorage();
  room = await storage.room();
});
beforeEach(async () => {
  session = await room.session(await room.pair());
  item = agendaItemId.parse(v7());
});
afterAll(() => storage.end());

describe('shared notes', () => {
  const notes = () => room.run(({ note }) => note.ofSession(session.id));
  const settle = (text: string) => room.run(({ note }) => note.settle(session.id, item, text));
  const add = (text: string, author: SharedNote['author']) =>
    room.run(({ note }) => note.add(session.id, { item, text, author }));

  test('settle once for each item, and settling again replaces what was settled', async () => {
    await settle('först');
    await settle('sedan');
    expect(await notes()).toEqual([{ item, text: 'sedan', author: null }]);
  });

  test('what is added afterwards comes after what was agreed, each with its author, and changes nothing before it', async () => {
    await add('Alis', session.rep);
    await settle('vårt');
    await add('Marias', session.manager);
    expect(await notes()).toEqual([
      { item, text: 'vårt', author: null },
      { item, text: 'Alis', author: session.rep },
      { item, text: 'Marias', author: session.manager },
    ]);
  });

  test('what somebody goes on writing after the close is one addition, however many times it is brought', async () => {
    const closed = aClosedSession({ ...session, agenda: [{ ...anAgendaItem(), id: item }] });
    await room.run((stores) => stores.session.save(closed));
    const bring = (author: PersonId, text: string) =>
      room.run((stores) => addPostCloseNotes(stores, author, session.id, new Map([[item, text]])));
    for (const text of [
      'Jag ringer',
      'Jag ringer på',
      'Jag ringer på tisdag',
      'Jag ringer',
      'Jag ringer på tisdag',
    ])
      await bring(session.rep, text);
    await bring(session.manager, 'Jag ringer');
    await bring(session.rep, 'Något annat');
    expect((await notes()).map(({ text, author }) => [text, author])).toEqual([
      ['Jag ringer på tisdag', session.rep],
      ['Jag ringer', session.manager],
      ['Något annat', session.rep],
    ]);
  });

  test('two who add at the same moment are both kept', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) =>
        room.run(async (stores) => {
          await stores.session.lock(session.id);
          await stores.note.add(session.id, { item, text, author: session.rep });
        }),
      ),
    );
    expect((await notes()).map(({ text }) => text).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('belong to their session, and are found only there', async () => {
    await settle('vårt');
    const other = await room.session(await room.pair());
    expect(await room.run(({ note }) => note.ofSession(other.id))).toEqual([]);
  });
});

describe('the live document', () => {
  const load = async () => {
    const bytes = await room.run(({ note }) => note.document(session.id));
    return bytes && [...bytes];
  };
  const save = (...bytes: number[]) =>
    room.run(({ note }) => note.saveDocument(session.id, Uint8Array.from(bytes)));

  test('comes back byte for byte, the latest; before it is written there is none', async () => {
    expect(await load()).toBeNull();
    await save(0, 255, 128);
    expect(await load()).toEqual([0, 255, 128]);
    await save();
    expect(await load()).toEqual([]);
  });

  test('whoever has read it to write it is waited for', async () => {
    await save(1);
    const [read, held] = [gate(), gate()];
    const append = (byte: number, before: Promise<void>) =>
      room.run(async ({ note }) => {
        const bytes = (await note.document(session.id)) ?? new Uint8Array();
        read.open();
        await before;
        await note.saveDocument(session.id, Uint8Array.from([...bytes, byte]));
      });
    const first = append(2, held.opened);
    await read.opened;
    const second = append(3, Promise.resolve());
    await storage.untilWaiting();
    held.open();
    await Promise.all([first, second]);
    expect(await load()).toEqual([1, 2, 3]);
  });
});

describe('private notes', () => {
  const find = (person: PlannedSession['manager']) =>
    room.run(({ privateNote }) => privateNote.find(session.id, person));
  const save = (text: string, seen: number, person = session.manager) =>
    room.run(({ privateNote }) => privateNote.save(session.id, person, text, seen));

  test('are each one’s own', async () => {
    expect(await find(session.manager)).toBeNull();
    expect(await save('bara min', 0)).toBe(true);
    expect(await find(session.manager)).toEqual({ text: 'bara min', version: 1 });
    expect(await find(session.rep)).toBeNull();
    expect(await save('min', 0, session.rep)).toBe(true);
    expect(await find(session.manager)).toEqual({ text: 'bara min', version: 1 });
  });

  test('of two who save what they saw, the second is told no and changes nothing', async () => {
    expect([await save('a', 0), await save('b', 0), await save('c', 1), await save('d', 1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(await find(session.manager)).toEqual({ text: 'c', version: 2 });
    expect(await save('', 2)).toBe(true);
    expect(await find(session.manager)).toEqual({ text: '', version: 3 });
  });

  test('of two who begin at the same moment, one is told no', async () => {
    const saved = await Promise.all(['a', 'b', 'c'].map((text) => save(text, 0)));
    expect(saved.filter(Boolean)).toHaveLength(1);
  });

  test('one that has gone can’t be saved as if it were still there', async () => {
    expect(await save('a', 3)).toBe(false);
    expect(await find(session.manager)).toBeNull();
  });
});
