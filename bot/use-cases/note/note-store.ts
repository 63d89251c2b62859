import type { AgendaItemId, PersonId, SessionId } from '../../../shared/domain/ids.ts';

export type SharedNote = Readonly<{ item: AgendaItemId; text: string; author: PersonId | null }>;

/** The notes that two people share in a session, and the live document they write them in. */
export type NoteStore = Readonly<{
  ofSession: (id: SessionId) => Promise<readonly SharedNote[]>;
  /** The text that both wrote of one item, once it is agreed. */
  settle: (session: SessionId, item: AgendaItemId, text: string) => Promise<void>;
  /** Takes back what was settled of a session that goes on. */
  unsettle: (session: SessionId) => Promise<void>;
  /** What somebody adds afterwards. */
  add: (session: SessionId, note: SharedNote) => Promise<void>;
  /** What somebody added, with what they went on to write. */
  amend: (session: SessionId, earlier: SharedNote, text: string) => Promise<void>;
  document: (id: SessionId) => Promise<Uint8Array | null>;
  saveDocument: (id: SessionId, state: Uint8Array) => Promise<void>;
}>;
