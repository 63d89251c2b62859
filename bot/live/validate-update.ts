import { applyUpdate, ContentDeleted, ContentString, decodeUpdate, Item } from 'yjs';
import type { Doc } from 'yjs';
import { NOTES_MAX } from '../../shared/contracts/live.ts';
import { copyOf } from './notes.ts';

/** Notes belong to an agenda item, and are named after it. */
const NOTES_NAME = /^notes:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The most texts in one session: those of the longest agenda, and some that were removed from it. */
const TEXTS_MAX = 120;
/** The most characters in all of a session's notes. */
const TOTAL_MAX = 400_000;
/** The most bytes of updates that wait for what they build on. */
const PENDING_MAX = 1_024 * 1_024;

export type UpdateRefusal = 'malformed' | 'not-notes' | 'too-large';

type Struct = ReturnType<typeof decodeUpdate>['structs'][number];

/** Whether it is plain text at the end of a root, or beside other text: there is nothing else it could be in. */
const isNotes = (struct: Struct): boolean => {
  if (!(struct instanceof Item)) return true;
  const parent: unknown = struct.parent;
  if (parent !== null && !(typeof parent === 'string' && NOTES_NAME.test(parent))) return false;
  if (struct.parentSub !== null) return false;
  return struct.content instanceof ContentString || struct.content instanceof ContentDeleted;
};

const lengthsIn = (doc: Doc): readonly number[] =>
  [...doc.share.keys()].map((name) => doc.getText(name).length);

const isRoom = (lengths: readonly number[], more: number): boolean =>
  lengths.reduce((sum, length) => sum + length, 0) + more <= TOTAL_MAX &&
  Math.max(0, ...lengths) + more <= NOTES_MAX;

/** The slow check, used when the quick one says that there may not be room. */
const fits = (doc: Doc, update: Uint8Array): boolean => {
  const copy = copyOf(doc);
  applyUpdate(copy, update);
  return isRoom(lengthsIn(copy), 0);
};

/** Why an update is refused: it writes something other than plain text into notes, or more than there is room for. */
export const validateUpdate = (doc: Doc, update: Uint8Array): UpdateRefusal | null => {
  try {
    const { structs } = decodeUpdate(update);
    if (!structs.every(isNotes)) return 'not-notes';
    const names = new Set(doc.share.keys());
    let inserted = 0;
    for (const struct of structs)
      if (struct instanceof Item) {
        const parent: unknown = struct.parent;
        if (typeof parent === 'string') names.add(parent);
        if (struct.content instanceof ContentString) inserted += struct.length;
      }
    const pending = doc.store.pendingStructs?.update.length ?? 0;
    if (names.size > TEXTS_MAX || pending > PENDING_MAX) return 'too-large';
    return inserted === 0 || isRoom(lengthsIn(doc), inserted) || fits(doc, update) ? null : 'too-large';
  } catch {
    return 'malformed';
  }
};
