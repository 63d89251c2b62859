import * as deal from '../../../shared/contracts/deal.ts';
import * as dealPerson from '../../../shared/contracts/deal-person.ts';
import { addDeal, addDeals } from '../../use-cases/deal/add-deal.ts';
import {
  changeDeal,
  closeDeal,
  pauseDeal,
  removeDeal,
  removeDeals,
  reopenDeal,
  restoreDeal,
} from '../../use-cases/deal/change-deal.ts';
import { addDealPerson, changeDealPerson, removeDealPerson } from '../../use-cases/deal/deal-people.ts';
import { listDeals } from '../../use-cases/deal/list-deals.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** A rep’s deals, and the customer’s people in them. */
export const dealRoutes: readonly Route[] = [
  route(deal.listDeals, listDeals),
  route(deal.addDeal, addDeal),
  route(deal.addDeals, addDeals),
  route(deal.removeDeals, removeDeals),
  route(deal.changeDeal, changeDeal),
  route(deal.closeDeal, closeDeal),
  route(deal.pauseDeal, pauseDeal),
  route(deal.reopenDeal, reopenDeal),
  route(deal.removeDeal, removeDeal),
  route(deal.restoreDeal, restoreDeal),
  route(dealPerson.addDealPerson, addDealPerson),
  route(dealPerson.changeDealPerson, changeDealPerson),
  route(dealPerson.removeDealPerson, removeDealPerson),
];
