import type { z } from 'zod';
import type { listDeals as contract } from '../../../shared/contracts/deal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { noteReading } from '../person/access.ts';
import type { UseCase } from '../use-case.ts';
import { dealView } from './deal-view.ts';
import { canAccessSalesOf } from './sales-access.ts';
import type { Uses } from '../stores.ts';

/** How many open ones come at a time, so that a reply stays small with the longest names, and how many decided ones follow the last. */
const OPEN_SHOWN = 180;
const DECIDED_SHOWN = 20;

/** One page of a rep's deals, for the rep and the rep's managers. */
export const listDeals: UseCase<
  Readonly<{ id: PersonId; from?: string | undefined }>,
  z.output<typeof contract.reply>,
  'not-found',
  Uses<{
    access: 'logAfresh';
    deal: 'countOpen' | 'listDecided' | 'listOpen';
    rhythm: 'ofManager';
  }>
> = async (context, { id, from }) => {
  const { stores, now } = context;
  if (!(await canAccessSalesOf(context, id))) return refuse('not-found');
  await noteReading(context, id, 'deals');
  const skip = Number(from ?? 0);
  const open = await stores.deal.listOpen(id, { skip, most: OPEN_SHOWN });
  const openTotal = await stores.deal.countOpen(id);
  const isLast = skip + open.length >= openTotal;
  const decided = isLast ? await stores.deal.listDecided(id, DECIDED_SHOWN) : [];
  return ok({
    now,
    deals: [...open, ...decided].map(dealView),
    openTotal,
    next: isLast ? null : skip + open.length,
  });
};
