import { Hocuspocus } from '@hocuspocus/server';
import type { Connection, Document } from '@hocuspocus/server';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { applyUpdate } from 'yjs';
import { z } from 'zod';
import { sessionDocument } from '../../shared/contracts/live.ts';
import type { ToldChange } from '../../shared/contracts/live.ts';
import { agendaItemId } from '../../shared/domain/ids.ts';
import type { AgendaItemId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import { readName } from './documents.ts';
import type { Named } from './documents.ts';
import { checkUpdate, Refused, updateIn } from './guard.ts';
import { additionsOf, mergeWith, textsIn } from './notes.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

/** How long after a change the notes are stored, and at the latest, in milliseconds; a hard stop loses no more. */
const STORE_AFTER = 300;
const STORE_AT_LATEST = 2_000;
/** How long to wait before storing again after a failure, in milliseconds. */
const STORE_AGAIN = 1_000;
/** The largest message taken, in bytes. A whole session's notes at their most, with Yjs' own marks. */
const MESSAGE_MAX = 1024 * 1024;
/** Messages one socket may send in a second; somebody who types fast sends ten. */
const MESSAGES_PER_SECOND = 100;
/** How long a socket may be open without having shown a token, in milliseconds. */
const SHOW_TOKEN_WITHIN = 10_000;
/** How long a connection may go on after its token has ended while it gets a new one, in seconds. */
const GRACE_SECONDS = 15;
/** The longest a timer of Node's can wait, in milliseconds. */
const TIMER_MAX = 2_147_483_647;
/** How often a quiet socket is asked whether it is still there, in milliseconds. */
const PING_EVERY = 30_000;

type SocketState = { shown: boolean; messages: number };

/** What is known of one connection to one document. */
type Context = { who: LiveIdentity; named: Named; frozen: boolean; ends: NodeJS.Timeout | null };

export type Live = Readonly<{
  /** Takes over an HTTP upgrade at the live address. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Stores what has been typed in that session so far. */
  flush: (tenant: TenantId, session: SessionId) => Promise<void>;
  /** Stores everything and ends every connection. */
  stop: () => Promise<void>;
}>;

/** Shared notes and signals of change, over one socket a tab. The only place that knows Yjs and WebSockets. */
export const createLive = async (ports: LivePorts): Promise<Live> => {
  const { log } = ports;
  /** Whose document each loaded one is, so that an id met in two organisations never joins them. */
  const tenantOf = new Map<string, TenantId>();
  /** Documents with something that is not stored yet. */
  const unsaved = new Set<string>();
  const frozen = new Set<string>();
  let stopping = false;

  const contextOf = (connection: Connection): Context => connection.context as Context;

  const store = async (document: Document): Promise<void> => {
    const { name } = document;
    const named = readName(name);
    const tenant = tenantOf.get(name);
    if (named?.kind !== 'session' || !tenant || !unsaved.has(name)) return;
    unsaved.delete(name);
    try {
      await ports.storeDocument(tenant, named.session, mergeWith(document));
    } catch (error) {
      unsaved.add(name);
      log.error(
        { document: name, error: String(error) },
        'notes could not be stored; they are kept in memory',
      );
      if (stopping) throw error;
      setTimeout(() => void store(document), STORE_AGAIN);
    }
  };

  const end = (connection: Connection, reason: string): void => connection.webSocket.close(4401, reason);

  /** Asks for a new token when the one shown ends; without one, the socket ends. */
  const endWithToken = (connection: Connection): void => {
    const context = contextOf(connection);
    if (context.ends) clearTimeout(context.ends);
    const left = (context.who.expiresAt - ports.realSeconds()) * 1_000;
    context.ends = setTimeout(
      () => {
        connection.requestToken();
        context.ends = setTimeout(() => end(connection, 'token-expired'), GRACE_SECONDS * 1_000);
      },
      Math.min(Math.max(0, left), TIMER_MAX),
    );
  };

  const authenticate = async (name: string, token: string): Promise<Omit<Context, 'ends'>> => {
    const verified = await ports.verify(`Bearer ${token}`);
    if (!verified.ok) throw new Refused(verified.refusal, 4401);
    const who = verified.value;
    const named = readName(name);
    if (!named || (tenantOf.get(name) ?? who.tenant) !== who.tenant) throw new Refused('not-found', 4404);
    if (named.kind === 'person') {
      if (named.person !== who.person) throw new Refused('not-found', 4404);
      return { who, named, frozen: true };
    }
    const state = await ports.openSession(who, named.session);
    if (state === null) throw new Refused('not-found', 4404);
    return { who, named, frozen: state !== 'planned' && state !== 'live' };
  };

  /** Keeps what somebody brings to a document that has frozen: their addition, beside what was agreed. */
  const keepLate = async (document: Document, { who, named }: Context, update: Uint8Array): Promise<void> => {
    if (named.kind !== 'session') return;
    const additions = new Map<AgendaItemId, string>();
    for (const [name, text] of additionsOf(document, update)) {
      const item = agendaItemId.safeParse(name.replace(/^notes:/, ''));
      if (item.success) additions.set(item.data, text);
    }
    if (additions.size > 0) await ports.addLate(who, named.session, additions);
  };

  const hocuspocus = new Hocuspocus({
    quiet: true,
    timeout: PING_EVERY,
    debounce: STORE_AFTER,
    maxDebounce: STORE_AT_LATEST,
    onAuthenticate: async ({ token, documentName, connectionConfig, context }) => {
      const known = await authenticate(documentName, token);
      socketStateOf(context).shown = true;
      connectionConfig.readOnly = known.frozen;
      tenantOf.set(documentName, known.who.tenant);
      return { ...known, ends: null };
    },
    connected: ({ connection }) => {
      endWithToken(connection);
      return Promise.resolve();
    },
    onTokenSync: async ({ token, documentName, connection }) => {
      const known = await authenticate(documentName, token);
      Object.assign(contextOf(connection), known);
      connection.readOnly = known.frozen;
      endWithToken(connection);
    },
    onLoadDocument: async ({ document, documentName }) => {
      const named = readName(documentName);
      const tenant = tenantOf.get(documentName);
      if (named?.kind !== 'session' || !tenant) return;
      const stored = await ports.loadDocument(tenant, named.session);
      if (stored) applyUpdate(document, stored);
    },
    beforeHandleMessage: async ({ connection, document, update: message }) => {
      const context = contextOf(connection);
      const update = updateIn(message);
      if (update === null) return;
      if (context.named.kind === 'session') checkUpdate(document, update);
      if (connection.readOnly && context.frozen) await keepLate(document, context, update);
    },
    onChange: ({ documentName }) => {
      unsaved.add(documentName);
      return Promise.resolve();
    },
    onStoreDocument: ({ document }) => store(document),
    beforeUnloadDocument: ({ documentName }) =>
      unsaved.has(documentName) ? Promise.reject(new Refused('unsaved')) : Promise.resolve(),
    afterUnloadDocument: ({ documentName }) => {
      tenantOf.delete(documentName);
      frozen.delete(documentName);
      return Promise.resolve();
    },
    onDisconnect: ({ context }) => {
      const { ends } = context as Partial<Context>;
      if (ends) clearTimeout(ends);
      return Promise.resolve();
    },
  });

  /** Makes a closed session's document read-only for everybody in it, and settles what it says. */
  const freezeIfClosed = async (tenant: TenantId, session: SessionId): Promise<void> => {
    const name = sessionDocument(session);
    const document = hocuspocus.documents.get(name);
    if (!document || tenantOf.get(name) !== tenant || frozen.has(name)) return;
    const closed = await ports.settleNotes(tenant, session, (items) => {
      frozen.add(name);
      for (const connection of document.getConnections()) {
        connection.readOnly = true;
        contextOf(connection).frozen = true;
      }
      return textsIn(document, items);
    });
    if (closed) await store(document);
  };

  const onTold = (tenant: TenantId, { people, ...change }: ToldChange): void => {
    const payload = JSON.stringify(change);
    for (const document of hocuspocus.documents.values())
      for (const connection of document.getConnections()) {
        const { who, named } = contextOf(connection);
        if (named.kind === 'person' && who.tenant === tenant && people.includes(who.person))
          connection.sendStateless(payload);
      }
    if (change.noun === 'session' && change.session !== null)
      freezeIfClosed(tenant, change.session).catch((error: unknown) =>
        log.error({ session: change.session, error: String(error) }, 'a closed session could not be frozen'),
      );
  };
  /** Some signals may not have been heard: everybody is asked to look again. */
  const onLost = (): void => hocuspocus.closeConnections();

  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_MAX });
  const open = new Map<WebSocket, SocketState>();
  const everySecond = setInterval(() => {
    for (const state of open.values()) state.messages = 0;
  }, 1_000);

  const take = (socket: WebSocket, request: IncomingMessage): void => {
    const state: SocketState = { shown: false, messages: 0 };
    open.set(socket, state);
    const impatience = setTimeout(() => {
      if (!state.shown) socket.close(4401, 'unauthenticated');
    }, SHOW_TOKEN_WITHIN);
    socket.on('message', () => {
      state.messages += 1;
      if (state.messages > MESSAGES_PER_SECOND) socket.close(4429, 'too-many');
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(impatience);
      open.delete(socket);
    });
    hocuspocus.handleConnection(socket, request, { socket: state });
  };

  const stopListening = await ports.listen(onTold, onLost);
  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (webSocket) => take(webSocket, request)),
    flush: async (tenant, session) => {
      const name = sessionDocument(session);
      const document = hocuspocus.documents.get(name);
      if (document && tenantOf.get(name) === tenant) await store(document);
    },
    stop: async () => {
      stopping = true;
      clearInterval(everySecond);
      await stopListening();
      for (const document of hocuspocus.documents.values()) await store(document);
      for (const socket of open.keys()) socket.close(1012, 'restarting');
      sockets.close();
    },
  };
};

const socketContext = z.object({
  socket: z.custom<SocketState>((value) => typeof value === 'object' && value !== null),
});
const socketStateOf = (context: unknown): SocketState => socketContext.parse(context).socket;
