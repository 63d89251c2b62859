import { Hocuspocus } from '@hocuspocus/server';
import type { Document } from '@hocuspocus/server';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';
import type { SessionId, TenantId } from '../../shared/domain/ids.ts';
import { createAdmission } from './admission.ts';
import type { NotAdmitted } from './admission.ts';
import { closeDocument, contextOf } from './context.ts';
import type { Context } from './context.ts';
import { createGate } from './gate.ts';
import { createKeeper } from './keeper.ts';
import type { Held } from './keeper.ts';
import { createLateWriting } from './late.ts';
import type { LivePorts } from './ports.ts';
import { askForTokens } from './tokens.ts';
import { GatedSocket, mayStay, passSecond, sendAway, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** How long after a change the notes are stored, and at the latest, in milliseconds; a hard stop loses no more. */
const STORE_AFTER = 300;
const STORE_AT_LATEST = 2_000;
/** The largest message taken, in bytes: a whole session's notes at their most, with Yjs' own marks. */
const MESSAGE_MAX = 1_536 * 1_024;
/** How often a quiet socket is asked whether it is still there, in milliseconds. */
const PING_EVERY = 30_000;
/** How long a socket has for saying goodbye when the server stops, in milliseconds. */
const GOODBYE = 1_000;

/** Thrown at Hocuspocus for an expected refusal: it writes any that has a message to the console. */
class Refused extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super();
    this.reason = reason;
  }
}

export type Live = Readonly<{
  /** Takes over an HTTP upgrade at the live address. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Stores what has been typed in that session so far; rejects when that fails. */
  flush: (tenant: TenantId, session: SessionId) => Promise<void>;
  /** Stores everything and ends every connection. */
  stop: () => Promise<void>;
}>;

/**
 * Shared notes and signals of change, over one socket a tab. The only place that knows Yjs and WebSockets. With several
 * nodes Hocuspocus' Redis extension passes edits on between them; without it they still merge as they are stored.
 */
export const createLive = async (ports: LivePorts): Promise<Live> => {
  const { log, realSeconds } = ports;
  const admit = createAdmission(ports);
  const late = createLateWriting(ports);
  const keeper = createKeeper(ports, (document) => void hocuspocus.unloadDocument(document));
  const visitors = new Set<Visitor>();
  /** Whose each open document is, so that an id met in two organisations never joins them. */
  const tenantOf = new WeakMap<Document, TenantId>();
  let stopping = false;

  const heldNamed = (tenant: TenantId, name: string): Held | null => {
    const document = hocuspocus.documents.get(name);
    const held = document ? keeper.heldOf(document) : null;
    return held?.tenant === tenant ? held : null;
  };
  const isAnothers = (document: Document | undefined, tenant: TenantId): boolean =>
    document !== undefined && tenantOf.get(document) !== tenant;

  const hocuspocus = new Hocuspocus({
    quiet: true,
    timeout: PING_EVERY,
    debounce: STORE_AFTER,
    maxDebounce: STORE_AT_LATEST,
    onAuthenticate: async ({ token, documentName, connectionConfig, context }) => {
      const { visitor } = context as Pick<Context, 'visitor'>;
      const admitted = await admit(documentName, token);
      let reason: NotAdmitted | 'too-many';
      if (!admitted.ok) reason = admitted.refusal;
      else if (isAnothers(hocuspocus.documents.get(documentName), admitted.value.who.tenant))
        reason = 'not-found';
      else if (!mayStay(visitor, admitted.value.who, visitors)) reason = 'too-many';
      else {
        connectionConfig.readOnly = admitted.value.readOnly;
        return { ...admitted.value, askedAt: 0 };
      }
      visitor.documents.set(documentName, 'refused');
      if (reason !== 'not-found') sendAway(visitor, reason);
      throw new Refused(reason);
    },
    onLoadDocument: async ({ document, documentName, context }) => {
      const { who, named, readOnly } = context as Context;
      tenantOf.set(document, who.tenant);
      if (named.kind !== 'session') return;
      try {
        await keeper.load(document, who.tenant, named.session, readOnly);
      } catch (error) {
        log.error({ document: documentName, error: String(error) }, 'notes could not be loaded');
        for (const visitor of visitors)
          if (typeof visitor.documents.get(documentName) === 'number') sendAway(visitor, 'unavailable');
        throw new Refused('unavailable');
      }
    },
    connected: ({ connection, documentName }) => {
      const { visitor, who } = contextOf(connection);
      const { document } = connection;
      visitor.documents.set(documentName, 'open');
      // It may have left the memory, or come in for another organisation, while this one was on its way to it.
      if (hocuspocus.documents.get(documentName) !== document || isAnothers(document, who.tenant))
        sendAway(visitor, 'restarting');
      // The session may have closed since it was looked up, when nobody was here yet to be told.
      const held = keeper.heldOf(document);
      if (held) void keeper.freezeIfClosed(held);
      return Promise.resolve();
    },
    onTokenSync: async ({ token, documentName, connection }) => {
      const context = contextOf(connection);
      const admitted = await admit(documentName, token);
      const { who } = context;
      if (!admitted.ok) {
        // What can't be looked up now is asked for again until the time is out.
        if (admitted.refusal === 'not-found') closeDocument(connection, 'not-found');
        else if (admitted.refusal !== 'unavailable') sendAway(context.visitor, admitted.refusal);
      } else if (admitted.value.who.person !== who.person || admitted.value.who.tenant !== who.tenant)
        sendAway(context.visitor, 'unauthenticated');
      else Object.assign(context, admitted.value);
    },
    onChange: ({ document, transactionOrigin }) => {
      // What comes from the store has no origin.
      const held = keeper.heldOf(document);
      if (held && transactionOrigin) held.unsaved = true;
      return Promise.resolve();
    },
    onStoreDocument: async ({ document }) => {
      const held = keeper.heldOf(document);
      // The keeper says what failed, and tries again.
      if (held) await keeper.store(held).catch(() => undefined);
    },
    beforeUnloadDocument: ({ document }) => {
      const held = keeper.heldOf(document);
      return held && !keeper.mayGo(held) ? Promise.reject(new Refused('unsaved')) : Promise.resolve();
    },
  });

  const onTold = (tenant: TenantId, { people, ...change }: PublishedChange): void => {
    const payload = JSON.stringify(change);
    for (const person of people)
      for (const connection of hocuspocus.documents.get(personDocument(person))?.getConnections() ?? [])
        if (contextOf(connection).who.tenant === tenant) connection.sendStateless(payload);
    const held =
      change.noun === 'session' && change.session !== null
        ? heldNamed(tenant, sessionDocument(change.session))
        : null;
    if (held) void keeper.freezeIfClosed(held);
  };
  const allHeld = (): Held[] =>
    [...hocuspocus.documents.values()].flatMap((document) => keeper.heldOf(document) ?? []);
  /** Some signals may not have been heard: everybody is asked to look again. */
  const onLost = (): void => {
    void Promise.all(allHeld().map(keeper.freezeIfClosed)).then(() => {
      for (const visitor of visitors) sendAway(visitor, 'restarting');
    });
  };

  const gate = createGate({ hocuspocus, keeper, late, isAnothers, isStopping: () => stopping });
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MAX,
    WebSocket: GatedSocket,
    // Each message meets the document as the one before it has left it.
    allowSynchronousEvents: false,
  });
  const everySecond = setInterval(() => {
    for (const visitor of visitors) passSecond(visitor, realSeconds());
    askForTokens(hocuspocus.documents.values(), realSeconds());
  }, 1_000);

  const take = (socket: GatedSocket, request: IncomingMessage): void => {
    const visitor = visit(socket, realSeconds());
    visitors.add(visitor);
    socket.mayPass = gate(visitor);
    // What ws finds wrong it answers with the code of it.
    socket.on('error', () => undefined);
    socket.on('close', () => visitors.delete(visitor));
    hocuspocus.handleConnection(socket, request, { visitor });
  };

  const stopListening = await ports.listen(onTold, onLost);
  return {
    upgrade: (request, socket, head) => {
      if (stopping) socket.destroy();
      else server.handleUpgrade(request, socket, head, (webSocket) => take(webSocket, request));
    },
    flush: async (tenant, session) => {
      const held = heldNamed(tenant, sessionDocument(session));
      if (held) await keeper.store(held);
    },
    stop: async () => {
      stopping = true;
      clearInterval(everySecond);
      await stopListening();
      await late.stop();
      await Promise.allSettled(allHeld().map(keeper.store));
      keeper.stop();
      const gone = [...visitors].map(
        ({ socket }) =>
          new Promise<void>((resolve) => {
            const impatience = setTimeout(() => socket.terminate(), GOODBYE);
            socket.once('close', () => {
              clearTimeout(impatience);
              resolve();
            });
          }),
      );
      for (const visitor of visitors) sendAway(visitor, 'restarting');
      await Promise.all(gone);
      server.close();
    },
  };
};
