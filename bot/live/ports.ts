import type { PublishedChange } from '../../shared/contracts/live.ts';
import type { AgendaItemId, PersonId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { SessionState } from '../../shared/domain/session.ts';

/** Who is at the other end of a connection, by a verified token. `expiresAt` is in seconds since 1970, real time. */
export type LiveIdentity = Readonly<{
  tenant: TenantId;
  person: PersonId;
  expiresAt: number;
}>;

/** What live sessions need from other folders. */
export type LivePorts = Readonly<{
  verify: (
    authorizationHeader: string,
  ) => Promise<Result<LiveIdentity, 'unauthenticated' | 'guest' | 'unavailable'>>;
  /** The state of a session that this person takes part in; null for any other, as if it did not exist. */
  openSession: (identity: LiveIdentity, session: SessionId) => Promise<SessionState | null>;
  loadDocument: (tenant: TenantId, session: SessionId) => Promise<Uint8Array | null>;
  /** Stores `merge` of the stored document, while nobody else can. */
  storeDocument: (
    tenant: TenantId,
    session: SessionId,
    merge: (stored: Uint8Array | null) => Uint8Array,
  ) => Promise<void>;
  /** Stores text that arrived after the session had closed, as its author's addition. */
  addPostCloseNotes: (
    identity: LiveIdentity,
    session: SessionId,
    additions: ReadonlyMap<AgendaItemId, string>,
  ) => Promise<void>;
  /** Stores the text as it was when the document froze; returns the session's state. Only a closed session's document freezes. */
  finalizeNotes: (
    tenant: TenantId,
    session: SessionId,
    notesIn: (items: readonly AgendaItemId[]) => ReadonlyMap<AgendaItemId, string>,
  ) => Promise<SessionState | null>;
  /** Calls back for every change that any node notifies; `onLost` when some may have been missed. */
  listen: (
    onPublished: (tenant: TenantId, change: PublishedChange) => void,
    onLost: () => void,
  ) => Promise<() => Promise<void>>;
  /** Seconds since 1970, real time: tokens expire by it. */
  realSeconds: () => number;
  log: Readonly<{
    warn: (fields: Readonly<Record<string, unknown>>, text: string) => void;
    error: (fields: Readonly<Record<string, unknown>>, text: string) => void;
  }>;
}>;
