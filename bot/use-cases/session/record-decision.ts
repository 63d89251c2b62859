import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { decisionId } from '../../../shared/domain/ids.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { takesAdditions } from '../../../shared/domain/recap.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { changeSession } from './change-session.ts';

/** What the two have settled, also what is remembered soon after the close; it is read again next time. */
export const recordDecision: UseCase<
  Readonly<{ id: SessionId; text: string }>,
  SessionView,
  'not-found' | 'session-closed'
> = (context, { id, text }) =>
  changeSession(context, id, async (session) => {
    if (!takesAdditions(session, context.now)) return refuse('session-closed');
    await context.stores.decision.insert({
      id: decisionId.parse(context.newId()),
      rhythm: session.rhythm,
      session: id,
      text,
      by: context.me.id,
      at: context.now,
    });
    return ok(session);
  });
