import type { Document } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type { SessionId, TenantId } from '../../shared/domain/ids.ts';
import { takeStored, textsIn } from './notes.ts';
import type { LivePorts } from './ports.ts';

/** How long to wait before trying again after a failure, in milliseconds. */
const AGAIN_AFTER = 1_000;

/** One session's document while somebody has it open. */
export type Held = {
  readonly tenant: TenantId;
  readonly session: SessionId;
  readonly document: Document;
  /** Closed: nobody writes in it any more. */
  frozen: boolean;
  /** Its text as it froze is in the session's notes. */
  settled: boolean;
  /** Whether its session has closed is still to be asked. */
  asking: boolean;
  unsaved: boolean;
  /** What is being done with it in the database, one thing after another. */
  work: Promise<unknown>;
  working: number;
  again: NodeJS.Timeout | null;
};

export type Keeper = Readonly<{
  /** Fills a document with what is stored. */
  load: (document: Document, tenant: TenantId, session: SessionId, frozen: boolean) => Promise<void>;
  heldOf: (document: Document) => Held | null;
  /** Stores what isn't stored yet, merged with what others have stored. Rejects when that fails, and tries again. */
  store: (held: Held) => Promise<void>;
  /** Freezes the document if its session has closed, and settles what it says. */
  freezeIfClosed: (held: Held) => Promise<void>;
  /** False while the document has to stay in memory. */
  mayGo: (held: Held) => boolean;
  /** Nothing is tried again from here on. */
  stop: () => void;
}>;

/** Keeps the documents of sessions: loads, stores, freezes. `release` is told when one may leave the memory again. */
export const createKeeper = (
  { loadDocument, storeDocument, settleNotes, log }: LivePorts,
  release: (document: Document) => void,
): Keeper => {
  const all = new WeakMap<Document, Held>();
  let stopped = false;

  const inTurn = <Value>(held: Held, act: () => Promise<Value>): Promise<Value> => {
    held.working += 1;
    const done = held.work.then(act).finally(() => {
      held.working -= 1;
    });
    held.work = done.catch(() => undefined);
    return done;
  };

  const tryAgain = (held: Held): void => {
    if (stopped || held.again) return;
    held.again = setTimeout(() => {
      held.again = null;
      if (held.asking) void freezeIfClosed(held);
      store(held).then(
        () => release(held.document),
        () => undefined,
      );
    }, AGAIN_AFTER);
  };

  /** True when others had stored something that was not here. */
  const write = async (held: Held): Promise<boolean> => {
    let isNews = false;
    held.unsaved = false;
    try {
      await storeDocument(held.tenant, held.session, (stored) => {
        isNews = takeStored(held.document, stored);
        return encodeStateAsUpdate(held.document);
      });
    } catch (error) {
      held.unsaved = true;
      log.error(
        { document: held.document.name, error: String(error) },
        'notes could not be stored; they are kept in memory',
      );
      tryAgain(held);
      throw error;
    }
    return isNews;
  };

  const store = (held: Held): Promise<void> =>
    inTurn(held, async () => {
      if (held.unsaved) await write(held);
    });

  const settle = (held: Held): Promise<boolean> =>
    settleNotes(held.tenant, held.session, (items) => {
      held.frozen = true;
      for (const connection of held.document.getConnections()) connection.readOnly = true;
      return textsIn(held.document, items);
    });

  const freezeIfClosed = (held: Held): Promise<void> =>
    inTurn(held, async () => {
      if (held.settled) return;
      held.asking = true;
      try {
        if (await settle(held)) {
          // Another node's people may have written too: what is settled in the end is what everybody wrote.
          while (await write(held)) await settle(held);
          held.settled = true;
        }
        held.asking = false;
      } catch (error) {
        log.error({ session: held.session, error: String(error) }, 'a closed session could not be settled');
        tryAgain(held);
      }
    });

  return {
    load: async (document, tenant, session, frozen) => {
      all.set(document, {
        tenant,
        session,
        document,
        frozen,
        settled: frozen,
        asking: false,
        unsaved: false,
        work: Promise.resolve(),
        working: 0,
        again: null,
      });
      const stored = await loadDocument(tenant, session);
      if (stored) applyUpdate(document, stored);
    },
    heldOf: (document) => all.get(document) ?? null,
    store,
    freezeIfClosed,
    mayGo: ({ unsaved, asking, working }) => !unsaved && !asking && working === 0,
    stop: () => {
      stopped = true;
    },
  };
};
