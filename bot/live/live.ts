import { Hocuspocus } from '@hocuspocus/server';
import type { Document } from '@hocuspocus/server';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';
import type { SessionId, TenantId } from '../../shared/domain/ids.ts';
import { createAuthorizer } from './authorize.ts';
import type { AuthorizationRefusal } from './authorize.ts';
import { closeDocument, contextOf } from './connection-context.ts';
import type { ConnectionContext } from './connection-context.ts';
import { createMessageFilter } from './message-filter.ts';
import { createDocumentPersistence } from './document-persistence.ts';
import type { OpenDocument } from './document-persistence.ts';
import { createPostCloseEdits } from './post-close-edits.ts';
import type { LivePorts } from './ports.ts';
import { requestTokens } from './token-renewal.ts';
import {
  FilteredSocket,
  identifySocket,
  refillAllowance,
  closeSocket,
  connectSocket,
} from './connected-socket.ts';
import type { ConnectedSocket } from './connected-socket.ts';

/** How long after a change the notes are stored, and the longest delay, in milliseconds; a hard stop loses no more than that. */
const STORE_AFTER_MS = 300;
const STORE_AT_LATEST_MS = 2_000;
/** The largest accepted message, in bytes: the longest notes that a session can have, with Yjs' own data. */
const MESSAGE_MAX_BYTES = 1_536 * 1_024;
/** How often a quiet socket is pinged, in milliseconds. */
const PING_EVERY_MS = 30_000;
/** How long sockets have to close when the server stops, in milliseconds. */
const GOODBYE_MS = 1_000;

/** Thrown at Hocuspocus for an expected refusal, without a message: it writes errors with messages to the console. */
class HookRefusal extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super();
    this.reason = reason;
  }
}

export type Live = Readonly<{
  /** Handles an HTTP upgrade at the live address. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Stores what has been typed in that session so far; rejects when that fails. */
  flush: (tenant: TenantId, session: SessionId) => Promise<void>;
  /** Stores everything and closes every connection. */
  stop: () => Promise<void>;
}>;

/**
 * Shared notes and change signals, over one socket per tab. The only place that knows Yjs and WebSockets. With several nodes Hocuspocus'
 * Redis extension passes edits on between them; without it they still merge when they are stored.
 */
export const createLive = async (ports: LivePorts): Promise<Live> => {
  const { log, realSeconds } = ports;
  const authorize = createAuthorizer(ports);
  const postCloseEdits = createPostCloseEdits(ports);
  const persistence = createDocumentPersistence(
    ports,
    (document) => void hocuspocus.unloadDocument(document),
  );
  const connectedSockets = new Set<ConnectedSocket>();
  /** The organisation of each open document, so that an id found in two organisations never joins them. */
  const tenantOf = new WeakMap<Document, TenantId>();
  let stopping = false;

  const openDocumentNamed = (tenant: TenantId, name: string): OpenDocument | null => {
    const document = hocuspocus.documents.get(name);
    const openDocument = document ? persistence.openDocumentOf(document) : null;
    return openDocument?.tenant === tenant ? openDocument : null;
  };
  const belongsToAnotherTenant = (document: Document | undefined, tenant: TenantId): boolean =>
    document !== undefined && tenantOf.get(document) !== tenant;

  const hocuspocus = new Hocuspocus({
    quiet: true,
    timeout: PING_EVERY_MS,
    debounce: STORE_AFTER_MS,
    maxDebounce: STORE_AT_LATEST_MS,
    onAuthenticate: async ({ token, documentName, connectionConfig, context }) => {
      const { connectedSocket } = context as Pick<ConnectionContext, 'connectedSocket'>;
      const authorized = await authorize(documentName, token);
      let reason: AuthorizationRefusal | 'too-many';
      if (!authorized.ok) reason = authorized.refusal;
      else if (
        belongsToAnotherTenant(hocuspocus.documents.get(documentName), authorized.value.identity.tenant)
      )
        reason = 'not-found';
      else if (!identifySocket(connectedSocket, authorized.value.identity, connectedSockets))
        reason = 'too-many';
      else {
        connectionConfig.readOnly = authorized.value.readOnly;
        return { ...authorized.value, askedAt: 0 };
      }
      connectedSocket.documents.set(documentName, 'refused');
      if (reason !== 'not-found') closeSocket(connectedSocket, reason);
      throw new HookRefusal(reason);
    },
    onLoadDocument: async ({ document, documentName, context }) => {
      const { identity, ref, readOnly } = context as ConnectionContext;
      tenantOf.set(document, identity.tenant);
      if (ref.kind !== 'session') return;
      try {
        await persistence.load(document, identity.tenant, ref.session, readOnly);
      } catch (error) {
        log.error({ document: documentName, error: String(error) }, 'notes could not be loaded');
        for (const connectedSocket of connectedSockets)
          if (typeof connectedSocket.documents.get(documentName) === 'number')
            closeSocket(connectedSocket, 'unavailable');
        throw new HookRefusal('unavailable');
      }
    },
    connected: ({ connection, documentName }) => {
      const { connectedSocket, identity } = contextOf(connection);
      const { document } = connection;
      connectedSocket.documents.set(documentName, 'open');
      // It may have been unloaded, or opened for another organisation, while this connection was on its way to it.
      if (
        hocuspocus.documents.get(documentName) !== document ||
        belongsToAnotherTenant(document, identity.tenant)
      )
        closeSocket(connectedSocket, 'restarting');
      // The session may have closed since it was looked up, when nobody was here yet to be told.
      const openDocument = persistence.openDocumentOf(document);
      if (openDocument) void persistence.followSession(openDocument);
      return Promise.resolve();
    },
    onTokenSync: async ({ token, documentName, connection }) => {
      const context = contextOf(connection);
      const authorized = await authorize(documentName, token);
      const { identity } = context;
      if (!authorized.ok) {
        // What can't be looked up now is asked for again until the token expires.
        if (authorized.refusal === 'not-found') closeDocument(connection, 'not-found');
        else if (authorized.refusal !== 'unavailable')
          closeSocket(context.connectedSocket, authorized.refusal);
      } else if (
        authorized.value.identity.person !== identity.person ||
        authorized.value.identity.tenant !== identity.tenant
      )
        closeSocket(context.connectedSocket, 'unauthenticated');
      else Object.assign(context, authorized.value);
    },
    onChange: ({ document, transactionOrigin }) => {
      // Changes loaded from the store have no origin.
      const openDocument = persistence.openDocumentOf(document);
      if (openDocument && transactionOrigin) openDocument.unsaved = true;
      return Promise.resolve();
    },
    onStoreDocument: async ({ document }) => {
      const openDocument = persistence.openDocumentOf(document);
      // The persistence logs the failure, and tries again.
      if (openDocument) await persistence.store(openDocument).catch(() => undefined);
    },
    beforeUnloadDocument: ({ document }) => {
      const openDocument = persistence.openDocumentOf(document);
      return openDocument && !persistence.canUnload(openDocument)
        ? Promise.reject(new HookRefusal('unsaved'))
        : Promise.resolve();
    },
  });

  const onPublished = (tenant: TenantId, { people, ...change }: PublishedChange): void => {
    const payload = JSON.stringify(change);
    for (const person of people)
      for (const connection of hocuspocus.documents.get(personDocument(person))?.getConnections() ?? [])
        if (contextOf(connection).identity.tenant === tenant) connection.sendStateless(payload);
    const openDocument =
      change.noun === 'session' && change.session !== null
        ? openDocumentNamed(tenant, sessionDocument(change.session))
        : null;
    if (openDocument) void persistence.followSession(openDocument);
  };
  const openDocuments = (): OpenDocument[] =>
    [...hocuspocus.documents.values()].flatMap((document) => persistence.openDocumentOf(document) ?? []);
  /** Some signals may have been missed, so everybody is made to reconnect and look again. */
  const onLost = (): void => {
    void Promise.all(openDocuments().map(persistence.followSession)).then(() => {
      for (const connectedSocket of connectedSockets) closeSocket(connectedSocket, 'restarting');
    });
  };

  const filterMessages = createMessageFilter({
    hocuspocus,
    persistence,
    postCloseEdits,
    belongsToAnotherTenant,
    isStopping: () => stopping,
  });
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MAX_BYTES,
    WebSocket: FilteredSocket,
    // Each message then finds the document as the one before left it.
    allowSynchronousEvents: false,
  });
  const everySecond = setInterval(() => {
    for (const connectedSocket of connectedSockets) refillAllowance(connectedSocket, realSeconds());
    requestTokens(hocuspocus.documents.values(), realSeconds());
  }, 1_000);

  const accept = (socket: FilteredSocket, request: IncomingMessage): void => {
    const connectedSocket = connectSocket(socket, realSeconds());
    connectedSockets.add(connectedSocket);
    socket.accepts = filterMessages(connectedSocket);
    // ws itself answers a faulty message with its own code.
    socket.on('error', () => undefined);
    socket.on('close', () => connectedSockets.delete(connectedSocket));
    hocuspocus.handleConnection(socket, request, { connectedSocket });
  };

  const stopListening = await ports.listen(onPublished, onLost);
  return {
    upgrade: (request, socket, head) => {
      if (stopping) socket.destroy();
      else server.handleUpgrade(request, socket, head, (webSocket) => accept(webSocket, request));
    },
    flush: async (tenant, session) => {
      const openDocument = openDocumentNamed(tenant, sessionDocument(session));
      if (openDocument) await persistence.store(openDocument);
    },
    stop: async () => {
      stopping = true;
      clearInterval(everySecond);
      await stopListening();
      await postCloseEdits.stop();
      await Promise.allSettled(openDocuments().map(persistence.store));
      persistence.stop();
      const gone = [...connectedSockets].map(
        ({ socket }) =>
          new Promise<void>((resolve) => {
            const impatience = setTimeout(() => socket.terminate(), GOODBYE_MS);
            socket.once('close', () => {
              clearTimeout(impatience);
              resolve();
            });
          }),
      );
      for (const connectedSocket of connectedSockets) closeSocket(connectedSocket, 'restarting');
      await Promise.all(gone);
      server.close();
    },
  };
};
