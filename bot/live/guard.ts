import { IncomingMessage, MessageType } from '@hocuspocus/server';
import { ContentDeleted, ContentString, decodeUpdate, Item } from 'yjs';
import type { Doc } from 'yjs';
import { NOTES_MAX } from '../../shared/contracts/live.ts';

/** Hocuspocus' message that carries one of Yjs' sync messages. */
const SYNC: number = MessageType.Sync;
/** Yjs' sync messages (y-protocols/sync.js): the answer with a whole document, and one change. */
const SYNC_STEP_2 = 1;
const SYNC_UPDATE = 2;

/** Notes belong to an agenda item, and are named so. */
const NOTES_NAME = /^notes:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Texts in one session: its agenda at the most, and some that were taken off it. */
const TEXTS_MAX = 120;
/** Characters of all notes of one session. */
const TOTAL_MAX = 400_000;

/** Why a connection is closed; the code is one of the private ones (RFC 6455 §7.4.2). */
export class Refused extends Error {
  readonly code: number;
  readonly reason: string;
  constructor(reason: string, code = 4403) {
    // No message: Hocuspocus writes those to the console.
    super();
    this.code = code;
    this.reason = reason;
  }
}

/** The Yjs update in a message of the live protocol; null when it carries none. */
export const updateIn = (message: Uint8Array): Uint8Array | null => {
  const read = new IncomingMessage(message);
  read.readVarString();
  const type: number = read.readVarUint();
  if (type !== SYNC) return null;
  const step = read.readVarUint();
  return step === SYNC_STEP_2 || step === SYNC_UPDATE ? read.readVarUint8Array() : null;
};

const isOurs = (struct: ReturnType<typeof decodeUpdate>['structs'][number]): boolean => {
  if (!(struct instanceof Item)) return true;
  const { parent, content } = struct;
  if (typeof parent === 'string' && !NOTES_NAME.test(parent)) return false;
  return content instanceof ContentString || content instanceof ContentDeleted;
};

/** Throws `Refused` for an update that writes anything but plain text into notes, or more than there is room for. */
export const checkUpdate = (doc: Doc, update: Uint8Array): void => {
  const { structs } = decodeUpdate(update);
  if (!structs.every(isOurs)) throw new Refused('not-notes');
  const inserted = structs.reduce(
    (sum, struct) =>
      struct instanceof Item && struct.content instanceof ContentString ? sum + struct.length : sum,
    0,
  );
  if (inserted === 0) return;
  const lengths = [...doc.share.keys()].map((name) => doc.getText(name).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const longest = Math.max(0, ...lengths);
  if (lengths.length > TEXTS_MAX || total + inserted > TOTAL_MAX || longest + inserted > NOTES_MAX)
    throw new Refused('too-large');
};
