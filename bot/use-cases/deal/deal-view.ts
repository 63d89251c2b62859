import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { Deal } from '../../../shared/domain/deal.ts';

/** A deal as the rep and the rep's managers see it. */
export const dealView = (deal: Deal): DealView => ({
  id: deal.id,
  version: deal.version,
  repId: deal.rep,
  name: deal.name,
  customer: deal.customer,
  value: deal.value,
  currency: deal.currency,
  closesOn: deal.closesOn,
  createdOn: deal.createdOn,
  stage: deal.stage,
  lastActivityOn: deal.lastActivityOn,
  slips: deal.slips,
  pausedUntil: deal.pausedUntil,
  goneOn: deal.goneOn,
  state: deal.state,
  on: deal.state === 'open' ? null : deal.on,
});
