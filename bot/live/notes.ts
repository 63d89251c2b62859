import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { notesOf } from '../../shared/contracts/live.ts';
import { agendaItemId } from '../../shared/domain/ids.ts';
import type { AgendaItemId } from '../../shared/domain/ids.ts';

/** The text of each of those agenda items in a document. */
export const textsIn = (doc: Doc, items: readonly AgendaItemId[]): ReadonlyMap<AgendaItemId, string> =>
  new Map(items.map((item) => [item, doc.getText(notesOf(item)).toJSON()]));

const docOf = (state: Uint8Array): Doc => {
  const doc = new Doc();
  applyUpdate(doc, state);
  return doc;
};

/** A copy of the document, for trying something out. */
export const copyOf = (doc: Doc): Doc => docOf(encodeStateAsUpdate(doc));

/** The text of each of those agenda items in a stored document. */
export const notesIn = (
  state: Uint8Array,
  items: readonly AgendaItemId[],
): ReadonlyMap<AgendaItemId, string> => textsIn(docOf(state), items);

/** Merges the stored content into a document. True when that had something new. */
export const mergeStored = (doc: Doc, stored: Uint8Array | null): boolean => {
  if (stored === null) return false;
  let isNews = false;
  const note = () => {
    isNews = true;
  };
  doc.on('update', note);
  applyUpdate(doc, stored);
  doc.off('update', note);
  return isNews;
};

/** The text that an update would add to a document, by the agenda item that it is about. */
export const additionsOf = (doc: Doc, update: Uint8Array): ReadonlyMap<AgendaItemId, string> => {
  const copy = copyOf(doc);
  const added = new Map<string, string>();
  const before = [...copy.share.keys()];
  for (const name of before)
    copy.getText(name).observe(({ delta }) => {
      const inserted = delta.flatMap(({ insert }) => (typeof insert === 'string' ? [insert] : []));
      added.set(name, inserted.join('\n'));
    });
  applyUpdate(copy, update);
  // A text that did not exist before could not be observed.
  for (const name of copy.share.keys())
    if (!before.includes(name)) added.set(name, copy.getText(name).toJSON());

  const additions = new Map<AgendaItemId, string>();
  for (const [name, text] of added) {
    const item = agendaItemId.safeParse(name.replace(/^notes:/, ''));
    if (item.success && text.trim() !== '') additions.set(item.data, text);
  }
  return additions;
};
