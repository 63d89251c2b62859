import { z } from 'zod/mini';
import { DEAL_PERSON_NAME_MAX, dealRoles } from '../domain/deal-person.ts';
import { dealId, dealPersonId } from '../domain/ids.ts';
import { calendarDay } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';

const dealPerson = z.object({
  id: dealPersonId,
  version,
  dealId,
  name: z.string(),
  role: z.enum(dealRoles),
  /** The day on which somebody said that the rep has met them. */
  metOn: z.nullable(calendarDay),
});
export type DealPersonView = z.output<typeof dealPerson>;

const part = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(DEAL_PERSON_NAME_MAX)),
  role: z.enum(dealRoles),
  metOn: z.nullable(calendarDay),
};
const one = z.object({ id: dealId, personId: dealPersonId });

export const addDealPerson = endpoint({
  name: 'addDealPerson',
  method: 'POST',
  path: '/api/deals/:id/people',
  summary: 'One of the customer’s people in a deal; of two who enter the same name, both get the same one',
  params: z.object({ id: dealId }),
  body: z.object({ name: part.name, role: part.role, metOn: z._default(part.metOn, null) }),
  reply: dealPerson,
  refusals: { 422: ['day-ahead', 'list-full'] },
});

export const changeDealPerson = endpoint({
  name: 'changeDealPerson',
  method: 'PATCH',
  path: '/api/deals/:id/people/:personId',
  summary: 'Correct what is known of one of the customer’s people',
  params: one,
  body: z.extend(z.object({ version }), z.partial(z.object(part)).shape),
  reply: dealPerson,
  refusals: { 409: ['changed'], 422: ['day-ahead'] },
});

export const removeDealPerson = endpoint({
  name: 'removeDealPerson',
  method: 'DELETE',
  path: '/api/deals/:id/people/:personId',
  summary: 'Forget one of the customer’s people',
  params: one,
  reply: z.object({ id: dealPersonId }),
});
