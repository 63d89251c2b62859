import { useSyncExternalStore } from 'react';
import type { PersonKey } from '../protocol.ts';

/** What is shared on a meeting's stage, and by whom. */
export type SharedContent = Readonly<{ url: string; by: PersonKey }>;

let stages: ReadonlyMap<string, SharedContent> = new Map();
const listeners = new Set<() => void>();

const change = (next: ReadonlyMap<string, SharedContent>): void => {
  stages = next;
  for (const listener of listeners) listener();
};

export const shareContent = (meetingId: string, shared: SharedContent): void =>
  change(new Map(stages).set(meetingId, shared));

export const stopSharing = (meetingId: string): void =>
  change(new Map([...stages].filter(([id]) => id !== meetingId)));

export const contentSharedIn = (meetingId: string): SharedContent | undefined => stages.get(meetingId);

/** What everybody in the meeting sees on its stage. */
export const useSharedContent = (meetingId: string | undefined): SharedContent | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (meetingId === undefined ? undefined : stages.get(meetingId)),
  );
