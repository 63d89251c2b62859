import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { maySeeSession } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** That session if it is the actor's own; any other is treated as if it did not exist. */
export const ownSession = ({ me }: UseCaseContext<unknown>, session: Session | null): Session | null =>
  session && maySeeSession(session, me.id) ? session : null;

/** A session of the actor's own. */
export const findSession = async (
  context: UseCaseContext<Uses<{ session: 'find' }>>,
  id: SessionId,
): Promise<Session | null> => ownSession(context, await context.stores.session.find(id));

/** The same, with its row locked, for changing it. */
export const lockSession = async (
  context: UseCaseContext<Uses<{ session: 'lock' }>>,
  id: SessionId,
): Promise<Session | null> => ownSession(context, await context.stores.session.lock(id));
