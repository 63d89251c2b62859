import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { maySeeUsefulness } from '../../../shared/domain/visibility.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';
import { usefulnessKey } from './announce-close.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

/**
 * Stores the rep's rating of a session's usefulness, one to five. Nobody else may give it, or learns that it was given.
 * `inCard`: in the card that asked, which the answer to the tap replaces.
 */
export const rateUsefulness: SessionUseCase<
  Readonly<{ id: SessionId; score: number; inCard?: boolean }>,
  'not-found' | 'not-closed',
  SessionChangeStores & Uses<{ outbox: 'add' }>
> = (context, { id, score, inCard = false }) => {
  const { stores, me, now } = context;
  const decide = (session: Session) => {
    if (!maySeeUsefulness(session, me.id)) return refuse('not-found');
    if (session.state !== 'closed') return refuse('not-closed');
    return ok({ ...session, usefulness: score });
  };
  return changeSession(context, id, decide, async () => {
    if (!inCard) await stores.outbox.add([followCardNow(usefulnessKey(id), me.id, `rated:${now}`, now)]);
  });
};
