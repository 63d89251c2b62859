import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates } from 'yjs';
import { notesOf } from '../../shared/contracts/live.ts';
import type { AgendaItemId } from '../../shared/domain/ids.ts';

/** The text of each of those agenda items in a document. */
export const textsIn = (doc: Doc, items: readonly AgendaItemId[]): ReadonlyMap<AgendaItemId, string> =>
  new Map(items.map((item) => [item, doc.getText(notesOf(item)).toJSON()]));

const docOf = (state: Uint8Array): Doc => {
  const doc = new Doc();
  applyUpdate(doc, state);
  return doc;
};

/** The text of each of those agenda items in a stored document. */
export const notesIn = (
  state: Uint8Array,
  items: readonly AgendaItemId[],
): ReadonlyMap<AgendaItemId, string> => textsIn(docOf(state), items);

/** What a document holds together with what is stored of it; in whatever order, the same. */
export const mergeWith =
  (doc: Doc) =>
  (stored: Uint8Array | null): Uint8Array => {
    const state = encodeStateAsUpdate(doc);
    return stored === null ? state : mergeUpdates([stored, state]);
  };

/** The text that an update would add to a document, by the name of the text it would add it to. */
export const additionsOf = (doc: Doc, update: Uint8Array): ReadonlyMap<string, string> => {
  const copy = docOf(encodeStateAsUpdate(doc));
  const added = new Map<string, string>();
  const before = new Map([...copy.share.keys()].map((name) => [name, copy.getText(name).toJSON()]));
  for (const name of before.keys())
    copy.getText(name).observe(({ delta }) => {
      const text = delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('\n');
      if (text.trim() !== '') added.set(name, text);
    });
  applyUpdate(copy, update);
  // A text that did not exist before could not be observed.
  for (const name of copy.share.keys()) {
    const text = before.has(name) ? '' : copy.getText(name).toJSON();
    if (text.trim() !== '') added.set(name, text);
  }
  return added;
};
