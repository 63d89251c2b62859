import { reviewedDeal, unreviewedDeal } from '../../../shared/coaching/deal-review.ts';
import type { ReviewVerdict } from '../../../shared/coaching/deal-review.ts';
import { wantedOf } from '../../../shared/coaching/sections/deal-picture.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import type { CommitmentId, DealId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen, withContent } from '../../../shared/domain/session.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { isFull } from '../deal/add-deal.ts';
import { publishToSalesViewers } from '../deal/sales-access.ts';
import type { Uses } from '../stores.ts';
import { followInTodo } from '../todo/look-at-todo.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { gatherSectionFacts } from './gather-section-facts.ts';
import type { SectionFactsStores } from './gather-section-facts.ts';

type DealInSession = Readonly<{ id: SessionId; dealId: DealId }>;

/** Records the verdict on a deal due for review, which is then done with in this session. */
export const reviewDeal: SessionUseCase<
  DealInSession & Readonly<{ dealVersion: number; verdict: ReviewVerdict; step: CommitmentId | null }>,
  'not-found' | 'session-closed' | 'changed' | 'not-open' | 'day-unfit',
  SessionChangeStores & SectionFactsStores & Uses<{ deal: 'addReview' | 'find' | 'save'; rhythm: 'ofRep' }>
> = (context, { id, dealId, dealVersion, verdict, step }) =>
  changeSession(context, id, async (session) => {
    const { stores, me, now } = context;
    if (!isOpen(session)) return refuse('session-closed');
    const deal = await stores.deal.find(dealId);
    if (deal?.rep !== session.rep) return refuse('not-found');
    if (!isOpenDeal(deal)) return refuse('not-open');
    if (deal.version !== dealVersion) return refuse('changed');
    const decided = reviewedDeal(deal, verdict, dayAt(now, me.zone));
    if (!decided.ok) return decided;
    const wanted = wantedOf(await gatherSectionFacts(context, session), deal)?.reason ?? 'unknown';
    const review = { deal: dealId, decided: verdict.is, wanted, pausedBefore: deal.pausedUntil, step };
    if (!(await stores.deal.addReview(id, review))) return refuse('changed');
    if (!(await stores.deal.save(decided.value, dealVersion))) return refuse('changed');
    await publishToSalesViewers(stores, deal.rep);
    return ok(withContent(session));
  });

/** Takes back the verdict on a deal in this session, and the commitment recorded with it, unless that has changed since. */
export const undoDealReview: SessionUseCase<
  DealInSession,
  'not-found' | 'session-closed' | 'list-full',
  SessionChangeStores &
    Uses<{
      commitment: 'find' | 'remove';
      outbox: 'add';
      todo: 'find';
      deal: 'lock' | 'lockOpen' | 'removeReview' | 'reviewsIn' | 'save';
      rhythm: 'ofRep';
    }>
> = (context, { id, dealId }) =>
  changeSession(context, id, async (session) => {
    const { stores, me, now } = context;
    if (!isOpen(session)) return refuse('session-closed');
    const review = (await stores.deal.reviewsIn(id)).find(({ deal }) => deal === dealId);
    const deal = review && (await stores.deal.lock(dealId));
    if (!review || deal?.rep !== session.rep) return refuse('not-found');
    if (!isOpenDeal(deal) && (await isFull(context, deal.rep))) return refuse('list-full');
    await stores.deal.save(unreviewedDeal(deal, review, dayAt(now, me.zone)), deal.version);
    await stores.deal.removeReview(id, dealId);
    const step = review.step && (await stores.commitment.find(review.step));
    if (step && step.session === id && step.state === 'open' && step.version === 1) {
      await stores.commitment.remove(step.id);
      await followInTodo(stores, { ...step, version: step.version + 1 }, now);
    }
    await publishToSalesViewers(stores, deal.rep);
    return ok(session);
  });
