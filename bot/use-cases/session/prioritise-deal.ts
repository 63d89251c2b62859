import { isOpenDeal, PRIORITY_DEALS_MAX } from '../../../shared/domain/deal.ts';
import type { DealId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen, withContent } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

type DealInSession = Readonly<{ id: SessionId; dealId: DealId }>;

/** Chooses a deal as one of the few that get time until the next session. */
export const prioritiseDeal: SessionUseCase<
  DealInSession,
  'not-found' | 'session-closed' | 'not-open' | 'list-full',
  SessionChangeStores & Uses<{ deal: 'find' | 'prioritise' | 'prioritiesIn' }>
> = (context, { id, dealId }) =>
  changeSession(context, id, async (session) => {
    const { deal: deals } = context.stores;
    if (!isOpen(session)) return refuse('session-closed');
    const deal = await deals.find(dealId);
    if (deal?.rep !== session.rep) return refuse('not-found');
    if (!isOpenDeal(deal)) return refuse('not-open');
    const others = (await deals.prioritiesIn(id)).filter((one) => one.id !== dealId);
    // A deal won or lost since it was chosen takes no more time.
    if (others.filter(isOpenDeal).length >= PRIORITY_DEALS_MAX) return refuse('list-full');
    await deals.prioritise(id, dealId);
    return ok(withContent(session));
  });

/** Removes a deal from those that get time. */
export const unprioritiseDeal: SessionUseCase<
  DealInSession,
  'not-found' | 'session-closed',
  SessionChangeStores & Uses<{ deal: 'unprioritise' }>
> = (context, { id, dealId }) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    await context.stores.deal.unprioritise(id, dealId);
    return ok(session);
  });
