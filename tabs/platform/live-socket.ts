import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import { change, LIVE_PATH, personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import type { Change } from '../../shared/contracts/live.ts';
import { apiToken, forgetToken } from './token.ts';

/** One open session: its shared notes and who is in it. */
export type SharedDocument = Readonly<{
  doc: Doc;
  awareness: NonNullable<HocuspocusProvider['awareness']>;
  /** Calls back when the notes have come from the server, at once when they have. */
  whenSynced: (synced: () => void) => void;
  /** Whether what is written is no longer taken: the notes are full, say. */
  isRefused: () => boolean;
  /** Calls back when that changes; gives the way to stop. */
  onRefused: (told: () => void) => () => void;
}>;

/** Why the server ends a document's connection over what was written in it. */
const REFUSALS: readonly string[] = ['too-large', 'not-notes'];

export type LiveSocket = Readonly<{
  join: (session: string, who: Readonly<{ id: string; name: string }>) => SharedDocument;
  close: () => void;
}>;

type SocketListeners = Readonly<{
  changed: (change: Change) => void;
  online: (online: boolean) => void;
  /** The connection is there (again): what was missed has to be asked for. */
  caughtUp: () => void;
}>;

/** Milliseconds between attempts to reach the server, growing to the second figure. */
const ATTEMPTS = { delay: 500, maxDelay: 8_000, factor: 1.6, jitter: true, minDelay: 300 };

const readChange = (payload: string): Change | null => {
  try {
    const parsed = change.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const joinOn = (socket: HocuspocusProviderWebsocket, name: string, who: object): SharedDocument => {
  const doc = new Doc();
  const listening = new Set<() => void>();
  let refused = false;
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name,
    document: doc,
    token: apiToken,
    onClose: ({ event }) => {
      if (refused || !REFUSALS.includes(event.reason)) return;
      refused = true;
      for (const tell of listening) tell();
    },
    // Whoever was away is taken for gone until they say something new of themselves.
    onAuthenticated: () => provider.awareness?.setLocalState(provider.awareness.getLocalState()),
  });
  const { awareness } = provider;
  if (awareness === null) throw new Error('A session is joined with awareness');
  awareness.setLocalStateField('person', who);
  provider.attach();
  return {
    doc,
    awareness,
    whenSynced: (synced) => {
      if (provider.isSynced) synced();
      else provider.on('synced', synced);
    },
    isRefused: () => refused,
    onRefused: (told) => {
      listening.add(told);
      return () => listening.delete(told);
    },
  };
};

/** Opens the one socket of this tab, for the person's changes and the notes of the sessions they open. */
export const openSocket = (userId: string, { changed, online, caughtUp }: SocketListeners): LiveSocket => {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  /** The network went, and the connection has not ended yet: until it has, `connect` does nothing. */
  let isEnding = false;
  const socket = new HocuspocusProviderWebsocket({
    url: `${scheme}://${location.host}${LIVE_PATH}`,
    ...ATTEMPTS,
    onDisconnect: () => {
      online(false);
      // Where the network came back meanwhile, nothing else would connect again.
      if (isEnding && navigator.onLine) goOnline();
      isEnding = false;
    },
  });
  const person = new HocuspocusProvider({
    websocketProvider: socket,
    name: personDocument(userId),
    document: new Doc(),
    token: apiToken,
    onAuthenticated: () => {
      online(true);
      caughtUp();
    },
    onAuthenticationFailed: forgetToken,
    onStateless: ({ payload }) => {
      const heard = readChange(payload);
      if (heard !== null) changed(heard);
    },
  });
  person.attach();

  const sessions = new Map<string, SharedDocument>();
  const goOnline = () => void socket.connect();
  const goOffline = () => {
    isEnding = true;
    socket.disconnect();
    online(false);
  };
  window.addEventListener('online', goOnline);
  window.addEventListener('offline', goOffline);

  return {
    join: (session, who) => {
      const known = sessions.get(session) ?? joinOn(socket, sessionDocument(session), who);
      sessions.set(session, known);
      return known;
    },
    close: () => {
      window.removeEventListener('online', goOnline);
      window.removeEventListener('offline', goOffline);
      socket.destroy();
    },
  };
};
