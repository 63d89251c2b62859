import type { Session as View } from '../../../shared/contracts/session.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { noteReading } from '../person/access.ts';
import type { Turn, UseCase } from '../turn.ts';
import { findSession } from './find-session.ts';
import { sessionView } from './session-view.ts';

/** A session as it is shown to the actor, who thereby reads it. */
export const readSession = async (turn: Turn, session: Session): Promise<View> => {
  await noteReading(turn, session.rep, 'session');
  return sessionView(turn, session);
};

export const getSession: UseCase<Readonly<{ id: SessionId }>, View, 'not-found'> = async (turn, { id }) => {
  const session = await findSession(turn, id);
  if (!session) return refuse('not-found');
  return ok(await readSession(turn, session));
};
