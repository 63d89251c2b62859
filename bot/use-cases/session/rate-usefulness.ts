import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { maySeeUsefulness } from '../../../shared/domain/visibility.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

/** How useful it was, one to five: the rep's own word. Nobody else may say it, or is told that it was said. */
export const rateUsefulness: SessionUseCase<
  Readonly<{ id: SessionId; score: number }>,
  'not-found' | 'not-closed',
  SessionChangeStores
> = (context, { id, score }) =>
  changeSession(context, id, (session) => {
    if (!maySeeUsefulness(session, context.me.id)) return refuse('not-found');
    if (session.state !== 'closed') return refuse('not-closed');
    return ok({ ...session, usefulness: score });
  });
