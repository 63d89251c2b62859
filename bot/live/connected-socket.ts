import { WebSocket } from 'ws';
import type { LiveIdentity } from './ports.ts';

/** How long a socket may be open without showing a token, in seconds. */
const SHOW_TOKEN_WITHIN = 10;
/** The messages and bytes that one socket may send per second; fast typing sends ten messages. */
const EACH_SECOND = { messages: 60, bytes: 256 * 1_024 };
/** The most allowance that a socket may save up: an hour's typing offline arrives at once. */
const SAVED_UP = { messages: 5_000, bytes: 6 * 1_024 * 1_024 };
/** The most bytes a socket may send before it shows a token: some tokens (at most 16 kB each), and the documents it has open. */
const UNKNOWN_BYTES_MAX = 512 * 1_024;
/** The most bytes set aside for one document until it is open: what was typed offline. */
const ASIDE_MAX = 1_536 * 1_024;
/** The most documents that one socket may ask for in its life. */
const DOCUMENTS_MAX = 500;
/** The most sockets that one person may have open: their tabs, on all their machines. */
export const SOCKETS_MAX = 30;

/** Why a socket is closed, as one of the private codes (RFC 6455 §7.4.2) or one that says to come again (IANA). */
export const closeCodes = {
  malformed: 4400,
  unauthenticated: 4401,
  guest: 4401,
  'token-expired': 4401,
  'too-many': 4429,
  restarting: 1012,
  unavailable: 1013,
} as const;
export type CloseReason = keyof typeof closeCodes;

/** A socket that passes on only accepted messages: Hocuspocus writes whatever it chokes on to the console. */
export class FilteredSocket extends WebSocket {
  /** `isRepeated` for a message that Hocuspocus had set aside until its document was open. */
  accepts: (data: Uint8Array, isRepeated: boolean) => boolean = () => false;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event !== 'message') return super.emit(event, ...args);
    const [data] = args;
    // ws tells whether a message is binary; Hocuspocus, when it repeats one, doesn't.
    return data instanceof Uint8Array && this.accepts(data, args.length === 1) && super.emit(event, ...args);
  }
}

/** What is remembered about one socket. */
export type ConnectedSocket = Readonly<{
  socket: FilteredSocket;
  /** Seconds, real time. */
  since: number;
  /** Every document it has asked for, with the bytes set aside for it; `refused` when it is told nothing more about it. */
  documents: Map<string, number | 'refused' | 'open'>;
  allowance: { messages: number; bytes: number };
}> & {
  /** From the first token it has shown. */
  identity: LiveIdentity | null;
};

export const connectSocket = (socket: FilteredSocket, since: number): ConnectedSocket => ({
  socket,
  since,
  documents: new Map(),
  allowance: { ...SAVED_UP },
  identity: null,
});

/** Closes a socket, once what is being sent to it now has been sent. */
export const closeSocket = ({ socket }: ConnectedSocket, reason: CloseReason): void => {
  setImmediate(() => socket.close(closeCodes[reason], reason));
};

/** Remembers whose socket it is, among all open ones. False when they have too many already. */
export const identifySocket = (
  connectedSocket: ConnectedSocket,
  identity: LiveIdentity,
  all: Iterable<ConnectedSocket>,
): boolean => {
  if (connectedSocket.identity) return true;
  const theirs = [...all].filter(
    (one) => one.identity?.person === identity.person && one.identity.tenant === identity.tenant,
  );
  if (theirs.length >= SOCKETS_MAX) return false;
  connectedSocket.identity = identity;
  return true;
};

/** Counts a message. Returns why the socket must be closed, or null. */
export const consumeAllowance = (
  connectedSocket: ConnectedSocket,
  document: string,
  bytes: number,
): CloseReason | null => {
  const { allowance, documents, identity } = connectedSocket;
  allowance.messages -= 1;
  allowance.bytes -= bytes;
  if (allowance.messages < 0 || allowance.bytes < 0) return 'too-many';
  if (!identity && SAVED_UP.bytes - allowance.bytes > UNKNOWN_BYTES_MAX) return 'too-many';
  const aside = documents.get(document) ?? 0;
  if (typeof aside === 'number') {
    if (aside + bytes > ASIDE_MAX || documents.size > DOCUMENTS_MAX) return 'too-many';
    documents.set(document, aside + bytes);
  }
  return null;
};

/** Called every second: renews the allowance, and closes a socket that has shown no token in time. */
export const refillAllowance = (connectedSocket: ConnectedSocket, now: number): void => {
  const { allowance } = connectedSocket;
  allowance.messages = Math.min(SAVED_UP.messages, allowance.messages + EACH_SECOND.messages);
  allowance.bytes = Math.min(SAVED_UP.bytes, allowance.bytes + EACH_SECOND.bytes);
  if (!connectedSocket.identity && now - connectedSocket.since > SHOW_TOKEN_WITHIN)
    closeSocket(connectedSocket, 'unauthenticated');
};
