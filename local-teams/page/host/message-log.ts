import { useSyncExternalStore } from 'react';

/** One message from a tab's teams-js, for the drawer. */
export type FrameMessage = Readonly<{
  id: number;
  /** The person and surface of the frame. */
  from: string;
  name: string;
  args: readonly unknown[];
  outcome: 'answered' | 'told' | 'refused' | 'unsupported';
}>;

const NOTES_KEPT = 300;
let notes: readonly FrameMessage[] = [];
let count = 0;
const listeners = new Set<() => void>();

export const logFrameMessage = (sketch: Omit<FrameMessage, 'id'>): void => {
  count += 1;
  notes = [...notes, { ...sketch, id: count }].slice(-NOTES_KEPT);
  for (const listener of listeners) listener();
};

/** What the tabs have asked Teams, oldest first. */
export const useFrameMessages = (): readonly FrameMessage[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notes,
  );
