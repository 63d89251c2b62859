import { IncomingMessage, MessageType } from '@hocuspocus/server';
import { decodeStateVector } from 'yjs';
import { isTooDeep } from '../json-depth.ts';

/** The types of Hocuspocus message that a tab has reason to send. */
const SYNC: number = MessageType.Sync;
const SYNC_REPLY: number = MessageType.SyncReply;
const AWARENESS: number = MessageType.Awareness;
const AUTH: number = MessageType.Auth;
const QUERY_AWARENESS: number = MessageType.QueryAwareness;
const CLOSE: number = MessageType.CLOSE;
/** The only message about authentication that a tab sends (@hocuspocus/common, AuthMessageType). */
const TOKEN = 0;
/** Yjs' sync messages (y-protocols/sync.js): what the sender has, what the other lacks, and one change. */
const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const SYNC_UPDATE = 2;
/** The largest awareness message about somebody's cursor, in bytes; an honest one takes a few hundred. */
const AWARENESS_MAX = 8 * 1024;

export type LiveMessage = Readonly<{
  /** The name of the document that the message is for. */
  document: string;
  /** The Yjs update in the message. */
  update: Uint8Array | null;
}>;

const isAwareness = (read: IncomingMessage): boolean => {
  const states = read.readVarUint8Array();
  if (states.length > AWARENESS_MAX) return false;
  const inside = new IncomingMessage(states);
  for (let left = inside.readVarUint(); left > 0; left -= 1) {
    inside.readVarUint();
    inside.readVarUint();
    const state = inside.readVarString();
    // It is compared and sent on by recursive functions.
    if (isTooDeep(state)) return false;
    JSON.parse(state);
  }
  return true;
};

const readSync = (read: IncomingMessage): Uint8Array | null | undefined => {
  const step = read.readVarUint();
  const content = read.readVarUint8Array();
  if (step === SYNC_STEP_1) {
    decodeStateVector(content);
    return null;
  }
  return step === SYNC_STEP_2 || step === SYNC_UPDATE ? content : undefined;
};

/** Parses a message of the live protocol (Hocuspocus 3); null for anything else, which closes the socket. */
export const parseMessage = (data: Uint8Array): LiveMessage | null => {
  try {
    const read = new IncomingMessage(data);
    const document = read.readVarString();
    const type: number = read.readVarUint();
    const plain: LiveMessage = { document, update: null };
    if (type === SYNC || type === SYNC_REPLY) {
      const update = readSync(read);
      return update === undefined ? null : { document, update };
    }
    if (type === AUTH) {
      const isToken = read.readVarUint() === TOKEN;
      read.readVarString();
      return isToken ? plain : null;
    }
    if (type === AWARENESS) return isAwareness(read) ? plain : null;
    return type === QUERY_AWARENESS || type === CLOSE ? plain : null;
  } catch {
    return null;
  }
};
