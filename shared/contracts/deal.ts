import { z } from 'zod/mini';
import { DEAL_NAME_MAX, DEAL_VALUE_MAX, dealOutcomes, dealStages, OPEN_DEALS_MAX } from '../domain/deal.ts';
import { DEFAULT_CURRENCY } from '../domain/goal.ts';
import { dealId, personId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { deal } from './deal-view.ts';
import { endpoint, version } from './endpoint.ts';

const part = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(DEAL_NAME_MAX)),
  value: z.nullable(z.number().check(z.minimum(0), z.maximum(DEAL_VALUE_MAX))),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'not-a-currency')),
  closesOn: z.nullable(calendarDay),
  createdOn: calendarDay,
  stage: z.nullable(z.enum(dealStages)),
  lastActivityOn: calendarDay,
};
const one = z.object({ id: dealId });
const seen = z.object({ version });

export const listDeals = endpoint({
  name: 'listDeals',
  method: 'GET',
  path: '/api/reps/:id/deals',
  summary:
    'A rep’s open deals by the day they close, a part at a time, and after the last of them those decided lately; for the rep and the rep’s managers',
  params: z.object({ id: personId }),
  /** How many open ones are already shown. */
  query: z.object({ from: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))) }),
  reply: z.object({
    now: instant,
    deals: z.array(deal),
    /** How many are open in all. */
    openTotal: z.int(),
    /** Where the next open ones begin; null if these were the last. */
    next: z.nullable(z.int()),
  }),
});

export const addDeal = endpoint({
  name: 'addDeal',
  method: 'POST',
  path: '/api/deals',
  summary: 'Enter a deal of a rep’s; nothing but its name has to be known',
  body: z.object({
    repId: personId,
    name: part.name,
    value: z._default(part.value, null),
    currency: z._default(part.currency, DEFAULT_CURRENCY),
    closesOn: z._default(part.closesOn, null),
    stage: z._default(part.stage, null),
    createdOn: z.optional(part.createdOn),
    lastActivityOn: z.optional(part.lastActivityOn),
  }),
  reply: deal,
  refusals: { 404: ['not-found'], 422: ['list-full', 'day-ahead'] },
});

export const addDeals = endpoint({
  name: 'addDeals',
  method: 'POST',
  path: '/api/reps/:id/deals',
  summary: 'Enter several deals of a rep’s at once, as from a spreadsheet: all of them or none',
  params: z.object({ id: personId }),
  body: z.object({
    deals: z
      .array(
        z.object({
          name: part.name,
          value: z._default(part.value, null),
          currency: z._default(part.currency, DEFAULT_CURRENCY),
          closesOn: z._default(part.closesOn, null),
          stage: z._default(part.stage, null),
        }),
      )
      .check(z.minLength(1), z.maxLength(OPEN_DEALS_MAX)),
  }),
  /** In the order in which they were given. */
  reply: z.object({ ids: z.array(dealId) }),
  refusals: { 422: ['list-full'] },
});

export const removeDeals = endpoint({
  name: 'removeDeals',
  method: 'POST',
  path: '/api/reps/:id/deals/remove',
  summary:
    'Take away open deals of a rep’s that were entered at once; those gone or decided since stay as they are',
  params: z.object({ id: personId }),
  body: z.object({ ids: z.array(dealId).check(z.minLength(1), z.maxLength(OPEN_DEALS_MAX)) }),
  reply: z.object({ ids: z.array(dealId) }),
});

export const changeDeal = endpoint({
  name: 'changeDeal',
  method: 'PATCH',
  path: '/api/deals/:id',
  summary: 'Correct what is known of a deal; moving its day later is counted, back again takes that back',
  params: one,
  body: z.extend(seen, z.partial(z.object(part)).shape),
  reply: deal,
  refusals: { 409: ['changed'], 422: ['day-ahead'] },
});

export const closeDeal = endpoint({
  name: 'closeDeal',
  method: 'POST',
  path: '/api/deals/:id/close',
  summary: 'Won, lost, or let go by the two',
  params: one,
  body: z.extend(seen, { outcome: z.enum(dealOutcomes) }),
  reply: deal,
  refusals: { 409: ['changed', 'not-open'] },
});

export const reopenDeal = endpoint({
  name: 'reopenDeal',
  method: 'POST',
  path: '/api/deals/:id/reopen',
  summary: 'Take back that it was decided',
  params: one,
  body: seen,
  reply: deal,
  refusals: { 409: ['changed'], 422: ['list-full'] },
});

export const pauseDeal = endpoint({
  name: 'pauseDeal',
  method: 'POST',
  path: '/api/deals/:id/pause',
  summary:
    'Leave a deal until a day two weeks to six months ahead, in no sum and no reason until then; null takes it up again',
  params: one,
  body: z.extend(seen, { until: z.nullable(calendarDay) }),
  reply: deal,
  refusals: { 409: ['changed', 'not-open'], 422: ['day-unfit'] },
});

export const removeDeal = endpoint({
  name: 'removeDeal',
  method: 'DELETE',
  path: '/api/deals/:id',
  summary: 'Take away a deal that should not be there',
  params: one,
  reply: z.object({ id: dealId }),
});

export const restoreDeal = endpoint({
  name: 'restoreDeal',
  method: 'POST',
  path: '/api/deals/:id/restore',
  summary: 'Bring a removed deal back as it was; for a day',
  params: one,
  reply: deal,
  refusals: { 422: ['list-full'] },
});
