import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import type { DealStage, OpenDeal } from '../../../shared/domain/deal.ts';
import { dealId } from '../../../shared/domain/ids.ts';
import type { DealId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { dealView } from './deal-view.ts';
import { canAccessSalesOf, publishToSalesViewers } from './sales-access.ts';
import type { Uses } from '../stores.ts';

type DealDetails = Readonly<{
  name: string;
  value: number | null;
  currency: string;
  closesOn: CalendarDay | null;
  stage: DealStage | null;
}>;

type NewDeal = DealDetails &
  Readonly<{
    repId: PersonId;
    createdOn?: CalendarDay | undefined;
    lastActivityOn?: CalendarDay | undefined;
  }>;

/** Whether `more` further open deals would be too many; nobody else can add to the rep's until the transaction ends. */
export const isFull = async (
  { stores }: UseCaseContext<Uses<{ deal: 'lockOpen' }>>,
  rep: PersonId,
  more = 1,
): Promise<boolean> => (await stores.deal.lockOpen(rep)) + more > OPEN_DEALS_MAX;

type DealDays = Pick<OpenDeal, 'createdOn' | 'lastActivityOn'>;

/** A new open deal. */
const startDeal = (
  { newId }: UseCaseContext<unknown>,
  rep: PersonId,
  { name, value, currency, closesOn, stage }: DealDetails,
  { createdOn, lastActivityOn }: DealDays,
): OpenDeal => ({
  ...{ id: dealId.parse(newId()), version: 1, rep, state: 'open' },
  ...{ name, value, currency, closesOn, createdOn, stage, lastActivityOn, slips: 0, slippedFrom: null },
  ...{ customer: null, pausedUntil: null, goneOn: null },
});

/** Enters a deal; the rep or one of the rep's managers may. It began today, unless another day is given. */
export const addDeal: UseCase<
  NewDeal,
  DealView,
  'not-found' | 'list-full' | 'day-ahead',
  Uses<{ deal: 'insert' | 'lockOpen'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { repId, ...details }) => {
  const { stores, me, now } = context;
  if (!(await canAccessSalesOf(context, repId))) return refuse('not-found');
  if (await isFull(context, repId)) return refuse('list-full');
  const today = dayAt(now, me.zone);
  const { createdOn = today, lastActivityOn = today } = details;
  if (createdOn > today || lastActivityOn > today) return refuse('day-ahead');
  const deal = startDeal(context, repId, details, { createdOn, lastActivityOn });
  await stores.deal.insert(deal);
  await publishToSalesViewers(stores, repId);
  return ok(dealView(deal));
};

/** Enters several deals at once, all or none; the rep or one of the rep's managers may. They began today. */
export const addDeals: UseCase<
  Readonly<{ id: PersonId; deals: readonly DealDetails[] }>,
  Readonly<{ ids: DealId[] }>,
  'not-found' | 'list-full',
  Uses<{ deal: 'insertAll' | 'lockOpen'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id: rep, deals: details }) => {
  const { stores, me, now } = context;
  if (!(await canAccessSalesOf(context, rep))) return refuse('not-found');
  if (await isFull(context, rep, details.length)) return refuse('list-full');
  const today = dayAt(now, me.zone);
  const deals = details.map((one) =>
    startDeal(context, rep, one, { createdOn: today, lastActivityOn: today }),
  );
  await stores.deal.insertAll(deals);
  await publishToSalesViewers(stores, rep);
  return ok({ ids: deals.map(({ id }) => id) });
};
