import type { DealPersonView } from '../../../shared/contracts/deal-person.ts';
import { correctDealPerson, DEAL_PEOPLE_MAX, isSameName } from '../../../shared/domain/deal-person.ts';
import type { DealPerson, DealPersonChange, DealRole } from '../../../shared/domain/deal-person.ts';
import { dealPersonId } from '../../../shared/domain/ids.ts';
import type { DealId, DealPersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { canAccessSalesOf, publishToSalesViewers } from './sales-access.ts';

type PersonInDeal = Readonly<{ id: DealId; personId: DealPersonId }>;

const view = ({ id, version, deal, name, role, metOn }: DealPerson): DealPersonView => ({
  ...{ id, version, dealId: deal, name, role, metOn },
});

/** One of the people in a deal that the actor may see; null for any other. */
const find = async (
  context: UseCaseContext<Uses<{ deal: 'find'; dealPerson: 'find'; rhythm: 'ofManager' }>>,
  { id, personId }: PersonInDeal,
): Promise<DealPerson | null> => {
  const person = await context.stores.dealPerson.find(personId);
  if (person?.deal !== id || !(await context.stores.deal.find(id))) return null;
  return (await canAccessSalesOf(context, person.rep)) ? person : null;
};

/** Enters one of the customer's people. If the deal already has somebody of that name, returns that person unchanged. */
export const addDealPerson: UseCase<
  Readonly<{ id: DealId; name: string; role: DealRole; metOn: CalendarDay | null }>,
  DealPersonView,
  'not-found' | 'day-ahead' | 'list-full',
  Uses<{
    deal: 'lock';
    dealPerson: 'insert' | 'ofDeal';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { id, name, role, metOn }) => {
  const { stores, me, now, newId } = context;
  // The deal is locked so that two who enter the same name at once get one person.
  const deal = await stores.deal.lock(id);
  if (!deal || !(await canAccessSalesOf(context, deal.rep))) return refuse('not-found');
  if (metOn !== null && metOn > dayAt(now, me.zone)) return refuse('day-ahead');
  const known = await stores.dealPerson.ofDeal(id);
  const same = known.find((one) => isSameName(one.name, name));
  if (same) return ok(view(same));
  if (known.length >= DEAL_PEOPLE_MAX) return refuse('list-full');
  const person: DealPerson = {
    ...{ id: dealPersonId.parse(newId()), version: 1, deal: id, rep: deal.rep, name, role, metOn },
  };
  await stores.dealPerson.insert(person);
  await publishToSalesViewers(stores, deal.rep);
  return ok(view(person));
};

/** Corrects one person's details; when two do at once, the second is told so. */
export const changeDealPerson: UseCase<
  PersonInDeal & DealPersonChange & Readonly<{ version: number }>,
  DealPersonView,
  'not-found' | 'changed' | 'day-ahead',
  Uses<{
    deal: 'find';
    dealPerson: 'find' | 'save';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { id, personId, version, ...change }) => {
  const { stores, me, now } = context;
  const person = await find(context, { id, personId });
  if (!person) return refuse('not-found');
  if (person.version !== version) return refuse('changed', view(person));
  const changed = correctDealPerson(person, change);
  if (changed.metOn !== null && changed.metOn > dayAt(now, me.zone)) return refuse('day-ahead');
  if (!(await stores.dealPerson.save(changed, version)))
    return refuse('changed', view((await stores.dealPerson.find(personId)) ?? person));
  await publishToSalesViewers(stores, person.rep);
  return ok(view({ ...changed, version: version + 1 }));
};

/** Deletes one person for good: bringing them back means entering them again. */
export const removeDealPerson: UseCase<
  PersonInDeal,
  Readonly<{ id: DealPersonId }>,
  'not-found',
  Uses<{ deal: 'find'; dealPerson: 'find' | 'remove'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = async (context, { id, personId }) => {
  const person = await find(context, { id, personId });
  if (!person) return refuse('not-found');
  await context.stores.dealPerson.remove(personId);
  await publishToSalesViewers(context.stores, person.rep);
  return ok({ id: personId });
};
