import type { Session as View } from '../../../shared/contracts/session.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { noteReading } from '../person/access.ts';
import type { UseCase } from '../turn.ts';
import { findSession } from './find-session.ts';
import { sessionView } from './session-view.ts';

export const getSession: UseCase<Readonly<{ id: SessionId }>, View, 'not-found'> = async (turn, { id }) => {
  const session = await findSession(turn, id);
  if (!session) return refuse('not-found');
  await noteReading(turn, session.rep, 'session');
  return ok(await sessionView(turn, session));
};
