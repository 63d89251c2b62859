import { randomUUID } from 'node:crypto';
import type { Instant } from '../../shared/domain/time.ts';

/** What was transcribed in one meeting, one time. */
export type StoredTranscript = Readonly<{
  id: string;
  joinUrl: string;
  createdAt: Instant;
  endedAt: Instant;
  vtt: string;
}>;

/** The transcripts of meetings, while local Teams runs. */
export type Transcripts = Readonly<{
  add: (transcript: Omit<StoredTranscript, 'id'>) => void;
  /** Deletes them, as those who were in the meetings may. */
  deleteAll: () => void;
  of: (joinUrl: string) => readonly StoredTranscript[];
  /** Whether an administrator has turned off that apps read transcripts. */
  isOff: () => boolean;
  turnOff: (isOff: boolean) => void;
}>;

export const openTranscripts = (): Transcripts => {
  const all: StoredTranscript[] = [];
  let off = false;
  return {
    add: (transcript) => void all.push({ ...transcript, id: randomUUID() }),
    deleteAll: () => {
      all.length = 0;
    },
    of: (joinUrl) => all.filter((one) => one.joinUrl === joinUrl),
    isOff: () => off,
    turnOff: (isOff) => {
      off = isOff;
    },
  };
};
