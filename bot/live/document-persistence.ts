import type { Document } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type { SessionId, TenantId } from '../../shared/domain/ids.ts';
import type { SessionState } from '../../shared/domain/session.ts';
import { contextOf } from './connection-context.ts';
import { closeSocket } from './connected-socket.ts';
import { mergeStored, textsIn } from './notes.ts';
import type { LivePorts } from './ports.ts';

/** How long to wait before trying again after a failure, in milliseconds. */
const RETRY_AFTER_MS = 1_000;

/** One session's document while somebody has it open. */
export type OpenDocument = {
  readonly tenant: TenantId;
  readonly session: SessionId;
  readonly document: Document;
  /** Its session has closed: nobody writes in it any more. */
  frozen: boolean;
  /** Somebody wrote in it while it was frozen, so it lacks those edits. */
  missesEdits: boolean;
  /** Its text when it froze has been stored in the session's notes. */
  finalized: boolean;
  /** Whether its session has closed has not been checked yet. */
  closeCheckDue: boolean;
  unsaved: boolean;
  /** Its database operations, one after another. */
  queue: Promise<unknown>;
  queued: number;
  retry: NodeJS.Timeout | null;
};

export type DocumentPersistence = Readonly<{
  /** Fills a document with its stored content. */
  load: (document: Document, tenant: TenantId, session: SessionId, frozen: boolean) => Promise<void>;
  openDocumentOf: (document: Document) => OpenDocument | null;
  /** Stores what isn't stored yet, merged with what others have stored. Rejects when that fails, and tries again. */
  store: (openDocument: OpenDocument) => Promise<void>;
  /** Freezes the document and finalizes its text if its session has closed; thaws it if the close was taken back. */
  followSession: (openDocument: OpenDocument) => Promise<void>;
  /** False while the document has to stay in memory. */
  canUnload: (openDocument: OpenDocument) => boolean;
  /** Stops trying again. */
  stop: () => void;
}>;

/** Loads, stores and freezes the documents of sessions. `release` is called when one may be unloaded again. */
export const createDocumentPersistence = (
  { loadDocument, storeDocument, finalizeNotes, log }: LivePorts,
  release: (document: Document) => void,
): DocumentPersistence => {
  const all = new WeakMap<Document, OpenDocument>();
  let stopped = false;

  const enqueue = <Value>(openDocument: OpenDocument, act: () => Promise<Value>): Promise<Value> => {
    openDocument.queued += 1;
    const done = openDocument.queue.then(act).finally(() => {
      openDocument.queued -= 1;
    });
    openDocument.queue = done.catch(() => undefined);
    return done;
  };

  const retryLater = (openDocument: OpenDocument): void => {
    if (stopped || openDocument.retry) return;
    openDocument.retry = setTimeout(() => {
      openDocument.retry = null;
      if (openDocument.closeCheckDue) void followSession(openDocument);
      store(openDocument).then(
        () => release(openDocument.document),
        () => undefined,
      );
    }, RETRY_AFTER_MS);
  };

  /** True when others had stored something that was missing here. */
  const save = async (openDocument: OpenDocument): Promise<boolean> => {
    let isNews = false;
    openDocument.unsaved = false;
    try {
      await storeDocument(openDocument.tenant, openDocument.session, (stored) => {
        isNews = mergeStored(openDocument.document, stored);
        return encodeStateAsUpdate(openDocument.document);
      });
    } catch (error) {
      openDocument.unsaved = true;
      log.error(
        { document: openDocument.document.name, error: String(error) },
        'notes could not be stored; they are kept in memory',
      );
      retryLater(openDocument);
      throw error;
    }
    return isNews;
  };

  const store = (openDocument: OpenDocument): Promise<void> =>
    enqueue(openDocument, async () => {
      if (openDocument.unsaved) await save(openDocument);
    });

  const finalize = (openDocument: OpenDocument): Promise<SessionState | null> =>
    finalizeNotes(openDocument.tenant, openDocument.session, (items) => {
      openDocument.frozen = true;
      for (const connection of openDocument.document.getConnections()) connection.readOnly = true;
      return textsIn(openDocument.document, items);
    });

  const thaw = (openDocument: OpenDocument): void => {
    const { document, missesEdits } = openDocument;
    Object.assign(openDocument, { frozen: false, finalized: false, missesEdits: false });
    for (const connection of document.getConnections()) {
      const context = contextOf(connection);
      Object.assign(context, { readOnly: false });
      connection.readOnly = false;
      // Whoever wrote while it was frozen has edits that are missing here, and sends them on reconnecting.
      if (missesEdits) closeSocket(context.connectedSocket, 'restarting');
    }
  };

  const followSession = (openDocument: OpenDocument): Promise<void> =>
    enqueue(openDocument, async () => {
      openDocument.closeCheckDue = true;
      try {
        const state = await finalize(openDocument);
        if (state === 'closed' && !openDocument.finalized) {
          // People on another node may have written too: the final text is what everybody wrote.
          while (await save(openDocument)) await finalize(openDocument);
          openDocument.finalized = true;
        } else if (state === 'live' && openDocument.frozen) thaw(openDocument);
        openDocument.closeCheckDue = false;
      } catch (error) {
        log.error(
          { session: openDocument.session, error: String(error) },
          'a closed session could not be settled',
        );
        retryLater(openDocument);
      }
    });

  return {
    load: async (document, tenant, session, frozen) => {
      all.set(document, {
        tenant,
        session,
        document,
        frozen,
        missesEdits: false,
        finalized: frozen,
        closeCheckDue: false,
        unsaved: false,
        queue: Promise.resolve(),
        queued: 0,
        retry: null,
      });
      const stored = await loadDocument(tenant, session);
      if (stored) applyUpdate(document, stored);
    },
    openDocumentOf: (document) => all.get(document) ?? null,
    store,
    followSession,
    canUnload: ({ unsaved, closeCheckDue, queued }) => !unsaved && !closeCheckDue && queued === 0,
    stop: () => {
      stopped = true;
    },
  };
};
