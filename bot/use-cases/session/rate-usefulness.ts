import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { totalOf } from '../../../shared/domain/usefulness.ts';
import { maySeeUsefulness } from '../../../shared/domain/visibility.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';
import { usefulnessKey } from './announce-close.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

/**
 * Stores the rep's rating of a session's usefulness, one to five. Nobody else may give it, or learns that it was given: the manager gets
 * a new total once there are enough answers, and until then has the old one.
 * `inCard`: in the card that asked, which the answer to the tap replaces.
 */
export const rateUsefulness: SessionUseCase<
  Readonly<{ id: SessionId; score: number; inCard?: boolean }>,
  'not-found' | 'not-closed',
  SessionChangeStores & Uses<{ outbox: 'add'; usefulness: 'addTotal' | 'lockUncounted' }>
> = (context, { id, score, inCard = false }) => {
  const { stores, me, now } = context;
  const decide = (session: Session) => {
    if (!maySeeUsefulness(session, me.id)) return refuse('not-found');
    if (session.state !== 'closed') return refuse('not-closed');
    return ok({ ...session, usefulness: score });
  };
  return changeSession(context, id, decide, async ({ manager }) => {
    const answers = await stores.usefulness.lockUncounted(manager);
    const total = totalOf(answers);
    if (total !== null) {
      const sessions = answers.map(({ session }) => session);
      await stores.usefulness.addTotal(manager, total, sessions, now);
    }
    if (!inCard) await stores.outbox.add([followCardNow(usefulnessKey(id), me.id, `rated:${now}`, now)]);
  });
};
