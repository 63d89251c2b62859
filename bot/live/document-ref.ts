import { personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import { personId, sessionId } from '../../shared/domain/ids.ts';
import type { PersonId, SessionId } from '../../shared/domain/ids.ts';

/** What a document's name refers to (shared/contracts/live.ts). */
export type DocumentRef =
  | Readonly<{ kind: 'person'; person: PersonId }>
  | Readonly<{ kind: 'session'; session: SessionId }>;

/** What that name refers to; null for an invalid one. Each document has one spelling, so that nobody opens it twice. */
export const parseDocumentName = (name: string): DocumentRef | null => {
  const id = name.slice(name.indexOf(':') + 1);
  if (id !== id.toLowerCase()) return null;
  const person = personId.safeParse(id);
  if (person.success && name === personDocument(id)) return { kind: 'person', person: person.data };
  const session = sessionId.safeParse(id);
  return session.success && name === sessionDocument(id) ? { kind: 'session', session: session.data } : null;
};
