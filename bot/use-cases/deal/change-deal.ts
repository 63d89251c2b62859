import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { changedParts } from '../../../shared/domain/deal-change.ts';
import {
  endDeal as close,
  correctDeal,
  isOpenDeal,
  setPause,
  resumeDeal as reopen,
} from '../../../shared/domain/deal.ts';
import type { Deal, DealCorrection, DealOutcome } from '../../../shared/domain/deal.ts';
import type { DealId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { ExpectedVersion, UseCaseContext, UseCase } from '../use-case.ts';
import { isFull } from './add-deal.ts';
import { dealView } from './deal-view.ts';
import { canAccessSalesOf, publishToSalesViewers } from './sales-access.ts';
import type { Uses } from '../stores.ts';

const find = async (
  context: UseCaseContext<Uses<{ deal: 'find'; rhythm: 'ofManager' }>>,
  id: DealId,
): Promise<Deal | null> => {
  const deal = await context.stores.deal.find(id);
  return deal && (await canAccessSalesOf(context, deal.rep)) ? deal : null;
};

/** The store functions that changing a deal uses. */
type DealChangeStores = Uses<{
  deal: 'find' | 'save';
  dealChange: 'note';
  publish: true;
  rhythm: 'ofManager' | 'ofRep';
}>;

/** Makes one change to the version of a deal that the actor saw; when two do at once, the second is told so. */
const change = async <Refusal extends string>(
  context: UseCaseContext<DealChangeStores>,
  { id, version }: ExpectedVersion<DealId>,
  decide: (deal: Deal, today: CalendarDay) => Result<Deal, Refusal> | Promise<Result<Deal, Refusal>>,
): Promise<Result<DealView, Refusal | 'not-found' | 'changed', DealView>> => {
  const { stores, me, now } = context;
  const deal = await find(context, id);
  if (!deal) return refuse('not-found');
  if (deal.version !== version) return refuse('changed', dealView(deal));
  const decided = await decide(deal, dayAt(now, me.zone));
  if (!decided.ok) return decided;
  if (!(await stores.deal.save(decided.value, version))) {
    // Whoever was first may have given it to another rep.
    const changed = await find(context, id);
    return changed ? refuse('changed', dealView(changed)) : refuse('not-found');
  }
  for (const part of changedParts(deal, decided.value))
    await stores.dealChange.note({ deal: id, part, by: me.id, at: now });
  await publishToSalesViewers(stores, deal.rep);
  return ok(dealView({ ...decided.value, version: version + 1 }));
};

/** Corrects a deal's details. */
export const changeDeal: UseCase<
  ExpectedVersion<DealId> & DealCorrection,
  DealView,
  'not-found' | 'changed' | 'day-ahead',
  DealChangeStores
> = (context, { id, version, ...correction }) =>
  change(context, { id, version }, (deal, today) => {
    if ((correction.createdOn ?? today) > today || (correction.lastActivityOn ?? today) > today)
      return refuse('day-ahead');
    return ok(correctDeal(deal, correction, today));
  });

/** Closes a deal: won, lost, or let go. */
export const closeDeal: UseCase<
  ExpectedVersion<DealId> & Readonly<{ outcome: DealOutcome }>,
  DealView,
  'not-found' | 'changed' | 'not-open',
  DealChangeStores
> = (context, { outcome, ...seen }) => change(context, seen, (deal, today) => close(deal, outcome, today));

/** Takes back a deal's outcome. */
export const reopenDeal: UseCase<
  ExpectedVersion<DealId>,
  DealView,
  'not-found' | 'changed' | 'list-full',
  DealChangeStores & Uses<{ deal: 'lockOpen' }>
> = (context, seen) =>
  change(context, seen, async (deal) =>
    deal.state !== 'open' && (await isFull(context, deal.rep)) ? refuse('list-full') : ok(reopen(deal)),
  );

/** Pauses a deal until a later day, or takes it up again. */
export const pauseDeal: UseCase<
  ExpectedVersion<DealId> & Readonly<{ until: CalendarDay | null }>,
  DealView,
  'not-found' | 'changed' | 'not-open' | 'day-unfit',
  DealChangeStores
> = (context, { until, ...expected }) =>
  change(context, expected, (deal, today) => setPause(deal, until, today));

/** Removes a deal that should not have been entered. It can be restored for a day. */
export const removeDeal: UseCase<
  Readonly<{ id: DealId }>,
  Readonly<{ id: DealId }>,
  'not-found',
  Uses<{ deal: 'lock' | 'remove'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id }) => {
  const deal = await context.stores.deal.lock(id);
  if (!deal || !(await canAccessSalesOf(context, deal.rep))) return refuse('not-found');
  await context.stores.deal.remove(id, context.now);
  await publishToSalesViewers(context.stores, deal.rep);
  return ok({ id });
};

/** Removes those of a rep's deals that are still open; one decided since it was entered stays. */
export const removeDeals: UseCase<
  Readonly<{ id: PersonId; ids: readonly DealId[] }>,
  Readonly<{ ids: DealId[] }>,
  'not-found',
  Uses<{ deal: 'removeOpen'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id: rep, ids }) => {
  const { stores, now } = context;
  if (!(await canAccessSalesOf(context, rep))) return refuse('not-found');
  const removed = await stores.deal.removeOpen(rep, ids, now);
  await publishToSalesViewers(stores, rep);
  return ok({ ids: [...removed] });
};

/** Restores a removed deal: the same one, with its history and everything recorded about it. */
export const restoreDeal: UseCase<
  Readonly<{ id: DealId }>,
  DealView,
  'not-found' | 'list-full',
  Uses<{ deal: 'findRemoved' | 'lockOpen' | 'restore'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id }) => {
  const { stores } = context;
  const deal = await stores.deal.findRemoved(id);
  if (!deal || !(await canAccessSalesOf(context, deal.rep))) return refuse('not-found');
  if (isOpenDeal(deal) && (await isFull(context, deal.rep))) return refuse('list-full');
  await stores.deal.restore(id);
  await publishToSalesViewers(stores, deal.rep);
  return ok(dealView(deal));
};
