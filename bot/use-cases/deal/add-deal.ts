import type { DealView } from '../../../shared/contracts/deal.ts';
import { isOpenDeal, OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import type { DealStage, OpenDeal } from '../../../shared/domain/deal.ts';
import { dealId } from '../../../shared/domain/ids.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { dealView } from './deal-view.ts';
import { canAccessSalesOf, publishToSalesViewers } from './sales-access.ts';
import type { Uses } from '../stores.ts';

type NewDeal = Readonly<{
  repId: PersonId;
  name: string;
  value: number | null;
  closesOn: CalendarDay | null;
  stage: DealStage | null;
  createdOn?: CalendarDay | undefined;
  lastActivityOn?: CalendarDay | undefined;
}>;

/** Whether a rep has as many open deals as are kept by hand. */
export const isFull = async (
  { stores }: UseCaseContext<Uses<{ deal: 'ofRep' }>>,
  rep: PersonId,
): Promise<boolean> => (await stores.deal.ofRep(rep)).filter(isOpenDeal).length >= OPEN_DEALS_MAX;

/** Enters a deal, by the rep or a manager of theirs. It began today, unless it is said when. */
export const addDeal: UseCase<
  NewDeal,
  DealView,
  'not-found' | 'list-full' | 'day-ahead',
  Uses<{ deal: 'insert' | 'ofRep'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { repId, name, value, closesOn, stage, ...days }) => {
  const { stores, me, now, newId } = context;
  if (!(await canAccessSalesOf(context, repId))) return refuse('not-found');
  if (await isFull(context, repId)) return refuse('list-full');
  const today = dayAt(now, me.zone);
  const { createdOn = today, lastActivityOn = today } = days;
  if (createdOn > today || lastActivityOn > today) return refuse('day-ahead');
  const deal: OpenDeal = {
    ...{ id: dealId.parse(newId()), version: 1, rep: repId, state: 'open' },
    ...{ name, value, closesOn, createdOn, stage, lastActivityOn, slips: 0, slippedFrom: null },
    pausedUntil: null,
  };
  await stores.deal.insert(deal);
  await publishToSalesViewers(stores, repId);
  return ok(dealView(deal));
};
