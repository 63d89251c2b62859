import { useSyncExternalStore } from 'react';

/** One message from a tab's teams-js, for the drawer. */
export type Note = Readonly<{
  id: number;
  /** Whose frame, and which. */
  from: string;
  name: string;
  args: readonly unknown[];
  outcome: 'answered' | 'told' | 'refused' | 'unsupported';
}>;

const NOTES_KEPT = 300;
let notes: readonly Note[] = [];
let count = 0;
const listeners = new Set<() => void>();

export const note = (sketch: Omit<Note, 'id'>): void => {
  count += 1;
  notes = [...notes, { ...sketch, id: count }].slice(-NOTES_KEPT);
  for (const listener of listeners) listener();
};

/** What the tabs have asked Teams, oldest first. */
export const useNotes = (): readonly Note[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notes,
  );
