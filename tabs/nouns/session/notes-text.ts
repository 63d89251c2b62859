import { useCallback, useSyncExternalStore } from 'react';
import type { Text } from 'yjs';
import { notesOf } from '../../../shared/contracts/live.ts';
import type { SharedDocument } from '../../platform/live-socket.ts';

/** The key that text for an agenda item's notes is kept under until it is in them. */
export const notesDraftKey = (session: string, itemId: string): string => `notes.${session}.${itemId}`;

/** The shared text of one agenda item. */
export const sharedText = (live: SharedDocument, itemId: string): Text => live.doc.getText(notesOf(itemId));

/** Adds text at the end of the notes, on a new line. */
export const addLine = (text: Text, line: string): void => {
  const before = text.toJSON();
  text.insert(text.length, `${before === '' || before.endsWith('\n') ? '' : '\n'}${line}`);
};

/** What either has written; empty until connected. */
export const useNotesText = (live: SharedDocument | null, itemId: string): string => {
  const subscribe = useCallback(
    (tell: () => void) => {
      if (live === null) return () => undefined;
      const text = sharedText(live, itemId);
      text.observe(tell);
      return () => text.unobserve(tell);
    },
    [live, itemId],
  );
  return useSyncExternalStore(subscribe, () => (live === null ? '' : sharedText(live, itemId).toJSON()));
};

const neverTold = () => () => undefined;
const isNotRefused = () => false;

/** True when the server takes no more text. */
export const useNotesRefused = (live: SharedDocument | null): boolean =>
  useSyncExternalStore(live?.onRefused ?? neverTold, live?.isRefused ?? isNotRefused);
