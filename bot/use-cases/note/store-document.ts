import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

/** Stores `merge` of a session's stored document after somebody typed, under a lock, so that no node overwrites another's changes. */
export const storeDocument = async (
  {
    session,
    note,
  }: Pick<Uses<{ note: 'document' | 'saveDocument'; session: 'lock' | 'noteSign' }>, 'session' | 'note'>,
  id: SessionId,
  merge: (stored: Uint8Array | null) => Uint8Array,
): Promise<void> => {
  await session.lock(id);
  await session.noteSign({ session: id }, true);
  await note.saveDocument(id, merge(await note.document(id)));
};
