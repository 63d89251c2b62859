import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { atOnce } from '../at-once.ts';
import { noteReading } from '../person/access.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { findSession } from './find-session.ts';
import { sessionView } from './session-view.ts';
import type { SessionViewStores } from './session-view.ts';
import type { Uses } from '../stores.ts';

/** The store functions that reading a session uses. */
export type SessionReadingStores = SessionViewStores & Uses<{ access: 'logAfresh' }>;

/** A session as shown to the actor, noted as read by them. */
export const readSession = async (
  context: UseCaseContext<SessionReadingStores>,
  session: Session,
): Promise<SessionView> => {
  const { view } = await atOnce({
    noted: noteReading(context, session.rep, 'session'),
    view: sessionView(context, session),
  });
  return view;
};

export const getSession: UseCase<
  Readonly<{ id: SessionId }>,
  SessionView,
  'not-found',
  SessionReadingStores & Uses<{ session: 'find' }>
> = async (context, { id }) => {
  const session = await findSession(context, id);
  if (!session) return refuse('not-found');
  return ok(await readSession(context, session));
};
