import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import { maySeeSession } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';

/** The state of a session whose shared notes this person may open; null for any other, as if it did not exist. */
export const openNotes = async (
  { session }: Pick<Uses<{ session: 'find' }>, 'session'>,
  person: PersonId,
  id: SessionId,
): Promise<SessionState | null> => {
  const found = await session.find(id);
  return found && maySeeSession(found, person) ? found.state : null;
};
