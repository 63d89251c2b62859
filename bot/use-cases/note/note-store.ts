import type { AgendaItemId, PersonId, SessionId } from '../../../shared/domain/ids.ts';

export type SharedNote = Readonly<{ item: AgendaItemId; text: string; author: PersonId | null }>;

/** The notes that two people share in a session, and the live document they write in. */
export type NoteStore = Readonly<{
  ofSession: (id: SessionId) => Promise<readonly SharedNote[]>;
  /** Stores the text of one item that both wrote, once it is final. */
  settle: (session: SessionId, item: AgendaItemId, text: string) => Promise<void>;
  /** Deletes the settled notes of a session that goes on. */
  unsettle: (session: SessionId) => Promise<void>;
  /** Adds what somebody writes after the close. */
  add: (session: SessionId, note: SharedNote) => Promise<void>;
  /** Replaces somebody's earlier addition with the longer text. */
  amend: (session: SessionId, earlier: SharedNote, text: string) => Promise<void>;
  document: (id: SessionId) => Promise<Uint8Array | null>;
  saveDocument: (id: SessionId, state: Uint8Array) => Promise<void>;
}>;
