import type { z } from 'zod';
import type { listDeals as contract } from '../../../shared/contracts/deal.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { noteReading } from '../person/access.ts';
import type { UseCase } from '../use-case.ts';
import { dealView } from './deal-view.ts';
import { canAccessSalesOf } from './sales-access.ts';
import type { Uses } from '../stores.ts';

/** How many of those that are decided are shown after the open ones. */
const DECIDED_SHOWN = 20;

/** The open ones by the day they close, those without a day last; then the decided ones, the latest first. */
export const inDealOrder = (deals: readonly Deal[]): readonly Deal[] => {
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const open = deals
    .filter(isOpenDeal)
    .sort((a, b) => byText(a.closesOn ?? '9', b.closesOn ?? '9') || byText(a.name, b.name));
  const decided = deals
    .flatMap((deal) => (deal.state === 'open' ? [] : [deal]))
    .sort((a, b) => byText(b.on, a.on) || byText(a.name, b.name));
  return [...open, ...decided.slice(0, DECIDED_SHOWN)];
};

/** A rep's deals, for the rep and the rep's managers. */
export const listDeals: UseCase<
  Readonly<{ id: PersonId }>,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{ access: 'about' | 'log'; deal: 'ofRep'; rhythm: 'ofManager' }>
> = async (context, { id }) => {
  if (!(await canAccessSalesOf(context, id))) return refuse('not-found');
  await noteReading(context, id, 'deals');
  return ok({ now: context.now, deals: inDealOrder(await context.stores.deal.ofRep(id)).map(dealView) });
};
