import type { Session as View } from '../../../shared/contracts/session.ts';
import { decisionId } from '../../../shared/domain/ids.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { takesAdditions } from '../../../shared/domain/recap.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../turn.ts';
import { changeSession } from './change-session.ts';

/** What the two have settled, also what is remembered soon after the close; it is read again next time. */
export const recordDecision: UseCase<
  Readonly<{ id: SessionId; text: string }>,
  View,
  'not-found' | 'session-closed'
> = (turn, { id, text }) =>
  changeSession(turn, id, async (session) => {
    if (!takesAdditions(session, turn.now)) return refuse('session-closed');
    await turn.stores.decision.insert({
      id: decisionId.parse(turn.newId()),
      rhythm: session.rhythm,
      session: id,
      text,
      by: turn.me.id,
      at: turn.now,
    });
    return ok(session);
  });
