import { personId, sessionId } from '../../shared/domain/ids.ts';
import type { PersonId, SessionId } from '../../shared/domain/ids.ts';

/** What a document's name means (shared/contracts/live.ts); null when it means nothing. */
export type Named =
  Readonly<{ kind: 'person'; person: PersonId }> | Readonly<{ kind: 'session'; session: SessionId }>;

export const readName = (name: string): Named | null => {
  const [kind, id, ...more] = name.split(':');
  if (more.length > 0) return null;
  if (kind === 'person') {
    const person = personId.safeParse(id);
    return person.success ? { kind, person: person.data } : null;
  }
  const session = sessionId.safeParse(id);
  return kind === 'session' && session.success ? { kind, session: session.data } : null;
};
