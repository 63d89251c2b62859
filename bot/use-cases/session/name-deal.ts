import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen, withContent } from '../../../shared/domain/session.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

type DealInSession = Readonly<{ id: SessionId; dealId: DealId }>;

/** Adds one of the rep's deals to those the session is about. */
export const nameDeal: SessionUseCase<
  DealInSession,
  'not-found' | 'session-closed',
  SessionChangeStores & Uses<{ deal: 'find' | 'nameIn' }>
> = (context, { id, dealId }) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    if ((await context.stores.deal.find(dealId))?.rep !== session.rep) return refuse('not-found');
    await context.stores.deal.nameIn(id, dealId);
    return ok(withContent(session));
  });

/** Removes a deal from those the session is about. */
export const unnameDeal: SessionUseCase<
  DealInSession,
  'not-found' | 'session-closed',
  SessionChangeStores & Uses<{ deal: 'unnameIn' }>
> = (context, { id, dealId }) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    await context.stores.deal.unnameIn(id, dealId);
    return ok(session);
  });
