import { useSyncExternalStore } from 'react';
import type { PersonKey } from '../protocol.ts';

/** What is shown on a meeting's stage, and who put it there. */
export type Shared = Readonly<{ url: string; by: PersonKey }>;

let stages: ReadonlyMap<string, Shared> = new Map();
const listeners = new Set<() => void>();

const change = (next: ReadonlyMap<string, Shared>): void => {
  stages = next;
  for (const listener of listeners) listener();
};

export const share = (meetingId: string, shared: Shared): void =>
  change(new Map(stages).set(meetingId, shared));

export const unshare = (meetingId: string): void =>
  change(new Map([...stages].filter(([id]) => id !== meetingId)));

export const sharedIn = (meetingId: string): Shared | undefined => stages.get(meetingId);

/** What everybody in the meeting sees on its stage. */
export const useShared = (meetingId: string | undefined): Shared | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (meetingId === undefined ? undefined : stages.get(meetingId)),
  );
