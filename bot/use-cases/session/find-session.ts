import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { maySeeSession } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** A session of the actor's own; any other is treated as if it did not exist. */
export const findSession = async (
  { stores, me }: UseCaseContext<Uses<{ session: 'find' }>>,
  id: SessionId,
): Promise<Session | null> => {
  const session = await stores.session.find(id);
  return session && maySeeSession(session, me.id) ? session : null;
};

/** The same, with its row locked, for changing it. */
export const lockSession = async (
  { stores, me }: UseCaseContext<Uses<{ session: 'lock' }>>,
  id: SessionId,
): Promise<Session | null> => {
  const session = await stores.session.lock(id);
  return session && maySeeSession(session, me.id) ? session : null;
};
