import { z } from 'zod/mini';
import { dealOutcomes, dealStages } from '../domain/deal.ts';
import { dealId, personId } from '../domain/ids.ts';
import { calendarDay } from '../domain/time.ts';
import { version } from './endpoint.ts';

export const deal = z.object({
  id: dealId,
  version,
  repId: personId,
  name: z.string(),
  /** Who buys, where another system says it besides the name. */
  customer: z.nullable(z.string()),
  /** Null if nobody has said. */
  value: z.nullable(z.number()),
  /** What the value is in, ISO 4217; no sum counts one that isn't in kronor. */
  currency: z.string(),
  closesOn: z.nullable(calendarDay),
  createdOn: calendarDay,
  stage: z.nullable(z.enum(dealStages)),
  /** The last day that the stage changed or something happened with the customer. */
  lastActivityOn: calendarDay,
  /** How many times the closing day was moved later. */
  slips: z.int(),
  /** The day it is taken up again, if it is paused until then. */
  pausedUntil: z.nullable(calendarDay),
  /** The day from which the system that had it has it no longer. */
  goneOn: z.nullable(calendarDay),
  state: z.enum(['open', ...dealOutcomes]),
  /** The day it was won, lost or let go. */
  on: z.nullable(calendarDay),
});
export type DealView = z.output<typeof deal>;
