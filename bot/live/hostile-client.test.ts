import { MessageType, OutgoingMessage } from '@hocuspocus/server';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Doc, encodeStateAsUpdate, Map as SharedMap } from 'yjs';
import { NOTES_MAX, notesOf, personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import { ALI, DEAL, MARIA, NEXT, openWorld, serve, SESSION, textOf, tokenOf } from './test-live.ts';
import type { Served, World } from './test-live.ts';

const until = (see: () => void): Promise<void> => vi.waitFor(see, { timeout: 20_000, interval: 10 });

let world: World;
let served: Served;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  world = openWorld();
  served = await serve(world.ports);
});
afterEach(async () => {
  await served.end();
  expect(console.error).not.toHaveBeenCalled();
});

const enter = async (token = tokenOf(MARIA)) => {
  const tab = served.openTab(token);
  const notes = tab.open(sessionDocument(SESSION));
  await until(() => expect(notes.isSynced).toBe(true));
  return { tab, notes };
};

describe('an update that isn’t notes', () => {
  const text = (doc: Doc) => doc.getText(notesOf(DEAL));
  test.each<[string, string, (doc: Doc) => void]>([
    ['another root', 'not-notes', (doc) => doc.getText('agenda').insert(0, 'x')],
    ['a map', 'not-notes', (doc) => doc.getMap(notesOf(NEXT)).set('a', 'b')],
    ['an embedded object', 'not-notes', (doc) => text(doc).insertEmbed(0, { image: 'x' })],
    ['an embedded type', 'not-notes', (doc) => text(doc).insertEmbed(0, new SharedMap())],
    ['formatting', 'not-notes', (doc) => text(doc).insert(0, 'x', { bold: true })],
    ['too much in one text', 'too-large', (doc) => text(doc).insert(0, 'x'.repeat(NOTES_MAX + 1))],
    [
      'too many texts',
      'too-large',
      (doc) => {
        doc.transact(() => {
          for (let nth = 100; nth < 250; nth += 1)
            doc.getText(notesOf(`0a1b2c3d-0000-4000-8000-000000000${nth}`)).insert(0, 'x');
        });
      },
    ],
  ])('(%s) is refused as %s, and what is stored is unharmed', async (_what, reason, write) => {
    const { tab, notes } = await enter();
    const ali = await enter(tokenOf(ALI));
    textOf(notes).insert(0, 'Före. ');
    await until(() => expect(world.stored()).toBe('Före. '));
    write(notes.document);
    await until(() => expect(tab.ended).toEqual([reason]));
    textOf(notes).insert(0, 'Mera. ');
    textOf(ali.notes).insert(6, 'Efter.');
    await until(() => expect(world.stored()).toBe('Före. Efter.'));
    expect(tab.closes).toEqual([]);
    expect([...ali.notes.document.share.keys()]).toEqual([notesOf(DEAL)]);
  });

  test('as much as there is room for is taken, in every text', async () => {
    const { tab, notes } = await enter();
    const room = 'x'.repeat(NOTES_MAX - 1);
    textOf(notes, DEAL).insert(0, room);
    textOf(notes, NEXT).insert(0, room);
    textOf(notes, DEAL).insert(0, 'y');
    await until(() => expect(world.stored()).toHaveLength(NOTES_MAX));
    textOf(notes, DEAL).delete(0, 10);
    textOf(notes, DEAL).insert(0, '0123456789');
    await until(() => expect(world.stored().startsWith('0123456789')).toBe(true));
    expect(tab.ended).toEqual([]);
  });

  test('on somebody’s own signals is refused', async () => {
    const tab = served.openTab(tokenOf(MARIA));
    const own = tab.open(personDocument(MARIA));
    await until(() => expect(own.isSynced).toBe(true));
    own.document.getText(notesOf(DEAL)).insert(0, 'x');
    await until(() => expect(tab.ended).toEqual(['not-notes']));
  });
});

describe('a socket', () => {
  const openRaw = async (): Promise<{ socket: WebSocket; closed: Promise<number> }> => {
    const socket = new WebSocket(served.url);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await once(socket, 'open');
    return { socket, closed };
  };
  const name = sessionDocument(SESSION);
  /** A message of any type, with any content. */
  const message = (type: number, ...parts: (number | string | Uint8Array)[]): Uint8Array<ArrayBuffer> => {
    const written = new OutgoingMessage(name);
    const bytes = (length: number): number[] =>
      length < 128 ? [length] : [(length & 127) | 128, ...bytes(length >>> 7)];
    const rest = parts.flatMap((part) => {
      if (typeof part === 'number') return bytes(part);
      const content = typeof part === 'string' ? new TextEncoder().encode(part) : part;
      return [...bytes(content.length), ...content];
    });
    return Uint8Array.from([...written.toUint8Array(), ...bytes(type), ...rest]);
  };
  const deep = `${'['.repeat(65)}${']'.repeat(65)}`;
  /** One client's state, as y-protocols writes it; its length takes two bytes. */
  const awarenessOf = (state: string): Uint8Array =>
    Uint8Array.of(
      1,
      1,
      1,
      (state.length & 127) | 128,
      state.length >>> 7,
      ...new TextEncoder().encode(state),
    );
  const SYNC: number = MessageType.Sync;
  const SYNC_REPLY: number = MessageType.SyncReply;
  const AUTH: number = MessageType.Auth;

  test.each<[string, Uint8Array | string]>([
    ['a text', 'hello'],
    ['nothing', new Uint8Array()],
    ['noise', Uint8Array.from({ length: 64 }, (_each, nth) => 255 - nth)],
    ['a kind of message that isn’t ours', message(MessageType.BroadcastStateless, 'hej')],
    ['a stateless message', message(MessageType.Stateless, 'hej')],
    ['a kind of authentication that isn’t ours', message(AUTH, 2, 'read-write')],
    ['an awareness that can’t be read', message(MessageType.Awareness, Uint8Array.of(1, 1, 1, 1, 123))],
    ['an awareness that nests too deep', message(MessageType.Awareness, awarenessOf(deep))],
    ['a step that isn’t one', message(SYNC, 9, Uint8Array.of(0, 0))],
    ['a name with a trap in it', new OutgoingMessage('__proto__').writeStateless('x').toUint8Array()],
    ['another spelling of a name', new OutgoingMessage(name.toUpperCase()).toUint8Array()],
  ])('that says %s is closed as malformed', async (_what, message) => {
    const { socket, closed } = await openRaw();
    socket.send(message);
    expect(await closed).toBe(4400);
  });

  test('that says too much at once is closed by the socket', async () => {
    const { socket, closed } = await openRaw();
    socket.send(new Uint8Array(1_536 * 1_024 + 1));
    expect(await closed).toBe(1009);
  });

  test('that says much before it has shown a token is closed', async () => {
    const { socket, closed } = await openRaw();
    for (let nth = 0; nth < 6; nth += 1) socket.send(message(SYNC, 2, new Uint8Array(100_000)));
    expect(await closed).toBe(4429);
  });

  test('that says too many things a second is closed', async () => {
    const { tab, notes } = await enter();
    const { webSocket } = tab.socket;
    for (let nth = 0; nth < 6_000; nth += 1) webSocket?.send(message(MessageType.QueryAwareness));
    await until(() => expect(tab.closes[0]).toEqual({ code: 4429, reason: 'too-many' }));
    textOf(notes).insert(0, 'Kvar');
    await until(() => expect(world.stored()).toBe('Kvar'));
  });

  test.each([SYNC, SYNC_REPLY])('can’t pass by the guard with message %i', async (type) => {
    const { tab } = await enter();
    const doc = new Doc();
    doc.getMap('agenda').set('a', 'b');
    tab.socket.webSocket?.send(message(type, 1, encodeStateAsUpdate(doc)));
    await until(() => expect(tab.ended).toEqual(['not-notes']));
  });

  test('can’t break a document with an update that can’t be read', async () => {
    const { tab } = await enter();
    const ali = await enter(tokenOf(ALI));
    tab.socket.webSocket?.send(message(SYNC, 2, Uint8Array.of(1, 1, 1, 0, 255, 9)));
    await until(() => expect(tab.ended).toEqual(['malformed']));
    textOf(ali.notes).insert(0, 'Kvar');
    await until(() => expect(world.stored()).toBe('Kvar'));
  });

  test('can’t set aside what was typed before it is known to be theirs', async () => {
    const { socket, closed } = await openRaw();
    const doc = new Doc();
    doc.getText(notesOf(DEAL)).insert(0, 'Smuget');
    socket.send(message(SYNC, 2, encodeStateAsUpdate(doc)));
    socket.send(message(AUTH, 0, 'nonsense'));
    expect(await closed).toBe(4401);
    expect((await enter()).notes.document.getText(notesOf(DEAL)).toJSON()).toBe('');
  });
});
