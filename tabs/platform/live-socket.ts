import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import { change, LIVE_PATH, personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import type { Change } from '../../shared/contracts/live.ts';
import { apiToken, forgetToken } from './token.ts';

/** One open session: its shared notes, and who is in it. */
export type SharedDocument = Readonly<{
  doc: Doc;
  awareness: NonNullable<HocuspocusProvider['awareness']>;
  /** Calls back when the notes have come from the server, also after a break, and at once if they have. Returns a function that stops it. */
  whenSynced: (synced: () => void) => () => void;
  /** Whether the server no longer takes what is written, for example because the notes are full. */
  isRefused: () => boolean;
  /** Calls back when that changes. Returns a function that stops it. */
  onRefused: (told: () => void) => () => void;
}>;

/** The reasons for which the server closes a document's connection because of its content. */
const REFUSALS: readonly string[] = ['too-large', 'not-notes'];

export type LiveSocket = Readonly<{
  join: (session: string, who: Readonly<{ id: string; name: string }>) => SharedDocument;
  close: () => void;
}>;

type SocketListeners = Readonly<{
  changed: (change: Change) => void;
  online: (online: boolean) => void;
  /** The connection is up (again): whatever was missed has to be fetched. */
  caughtUp: () => void;
}>;

/** Milliseconds between attempts to reach the server, growing up to `maxDelay`. */
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
    // After an absence, others count this person as gone until the state is sent anew.
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
      provider.on('synced', synced);
      return () => provider.off('synced', synced);
    },
    isRefused: () => refused,
    onRefused: (told) => {
      listening.add(told);
      return () => listening.delete(told);
    },
  };
};

/** Opens this tab's one socket, for the person's changes and the notes of the sessions they open. */
export const openSocket = (userId: string, { changed, online, caughtUp }: SocketListeners): LiveSocket => {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  /** True from losing the network until the connection has ended; until then, `connect` does nothing. */
  let isEnding = false;
  const socket = new HocuspocusProviderWebsocket({
    url: `${scheme}://${location.host}${LIVE_PATH}`,
    ...ATTEMPTS,
    onDisconnect: () => {
      online(false);
      // If the network came back meanwhile, nothing else would reconnect.
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
