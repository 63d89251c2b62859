import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen } from '../../../shared/domain/session.ts';
import type { UseCase } from '../use-case.ts';
import { changeSession } from './change-session.ts';

type DealInSession = Readonly<{ id: SessionId; dealId: DealId }>;

/** One of the rep's deals that the session is about. */
export const nameDeal: UseCase<DealInSession, SessionView, 'not-found' | 'session-closed'> = (
  context,
  { id, dealId },
) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    if ((await context.stores.deal.find(dealId))?.rep !== session.rep) return refuse('not-found');
    await context.stores.deal.nameIn(id, dealId);
    return ok(session);
  });

/** It is not about that deal after all. */
export const unnameDeal: UseCase<DealInSession, SessionView, 'not-found' | 'session-closed'> = (
  context,
  { id, dealId },
) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    await context.stores.deal.unnameIn(id, dealId);
    return ok(session);
  });
