import { z } from 'zod';
import { DEAL_NAME_MAX, DEAL_VALUE_MAX, dealOutcomes, dealStages } from '../domain/deal.ts';
import { dealId, personId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';

export const deal = z.object({
  id: dealId,
  version,
  repId: personId,
  name: z.string(),
  /** In kronor, as goals are; null where nobody has said. */
  value: z.number().nullable(),
  closesOn: calendarDay.nullable(),
  createdOn: calendarDay,
  stage: z.enum(dealStages).nullable(),
  /** The last day that the stage changed or something happened with the customer. */
  lastActivityOn: calendarDay,
  /** How many times the day it closes was moved later. */
  slips: z.int(),
  state: z.enum(['open', ...dealOutcomes]),
  /** The day it was won or lost. */
  on: calendarDay.nullable(),
});
export type Deal = z.output<typeof deal>;

const part = {
  name: z.string().trim().min(1).max(DEAL_NAME_MAX),
  value: z.number().min(0).max(DEAL_VALUE_MAX).nullable(),
  closesOn: calendarDay.nullable(),
  createdOn: calendarDay,
  stage: z.enum(dealStages).nullable(),
  lastActivityOn: calendarDay,
};
const one = z.object({ id: dealId });
const seen = z.object({ version });

export const listDeals = endpoint({
  name: 'listDeals',
  method: 'GET',
  path: '/api/reps/:id/deals',
  summary: 'A rep’s open deals, and those decided lately; for the rep and the rep’s managers',
  params: z.object({ id: personId }),
  reply: z.object({ now: instant, deals: z.array(deal) }),
});

export const addDeal = endpoint({
  name: 'addDeal',
  method: 'POST',
  path: '/api/deals',
  summary: 'Enter a deal of a rep’s; nothing but its name has to be known',
  body: z.object({
    repId: personId,
    name: part.name,
    value: part.value.default(null),
    closesOn: part.closesOn.default(null),
    stage: part.stage.default(null),
    createdOn: part.createdOn.optional(),
    lastActivityOn: part.lastActivityOn.optional(),
  }),
  reply: deal,
  refusals: ['not-found', 'list-full', 'day-ahead'],
});

export const changeDeal = endpoint({
  name: 'changeDeal',
  method: 'PATCH',
  path: '/api/deals/:id',
  summary: 'Correct what is known of a deal; moving its day later is counted, back again takes that back',
  params: one,
  body: seen.extend(z.object(part).partial().shape),
  reply: deal,
  refusals: ['changed', 'day-ahead'],
});

export const closeDeal = endpoint({
  name: 'closeDeal',
  method: 'POST',
  path: '/api/deals/:id/close',
  summary: 'Won or lost',
  params: one,
  body: seen.extend({ outcome: z.enum(dealOutcomes) }),
  reply: deal,
  refusals: ['changed', 'not-open'],
});

export const reopenDeal = endpoint({
  name: 'reopenDeal',
  method: 'POST',
  path: '/api/deals/:id/reopen',
  summary: 'Take back that it was won or lost',
  params: one,
  body: seen,
  reply: deal,
  refusals: ['changed', 'list-full'],
});

export const removeDeal = endpoint({
  name: 'removeDeal',
  method: 'DELETE',
  path: '/api/deals/:id',
  summary: 'Take away a deal that should not be there',
  params: one,
  reply: z.object({ id: dealId }),
});
