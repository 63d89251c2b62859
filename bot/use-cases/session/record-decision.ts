import { decisionId } from '../../../shared/domain/ids.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { takesAdditions } from '../../../shared/domain/recap.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { withContent } from '../../../shared/domain/session.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

/** What the two have settled, also what is remembered soon after the close; it is read again next time. */
export const recordDecision: SessionUseCase<
  Readonly<{ id: SessionId; text: string }>,
  'not-found' | 'session-closed',
  SessionChangeStores & Uses<{ decision: 'insert' }>
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
    return ok(withContent(session));
  });
