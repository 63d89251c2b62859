import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';

/** Notes that only their writer reads. */
export type PrivateNoteStore = Readonly<{
  find: (session: SessionId, person: PersonId) => Promise<{ text: string; version: number } | null>;
  save: (session: SessionId, person: PersonId, text: string, seen: number) => Promise<boolean>;
}>;
