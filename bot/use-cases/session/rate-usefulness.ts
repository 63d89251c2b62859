import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { maySeeUsefulness } from '../../../shared/domain/visibility.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

/** Stores the rep's rating of a session's usefulness, one to five. Nobody else may give it, or learns that it was given. */
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
