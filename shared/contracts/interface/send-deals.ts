import { z } from 'zod/mini';
import { resultImportId } from '../../domain/ids.ts';
import { ROWS_A_REQUEST } from '../../domain/sales-result.ts';
import { endpoint } from '../endpoint.ts';
import { dealFault, givenDeal } from '../given-deal.ts';

/** What another system calls when deals there have changed, with the same key as for results. */
export const sendDeals = endpoint({
  name: 'sendDeals',
  method: 'POST',
  path: '/api/deal-changes',
  summary: `Bring deals from another system, at most ${ROWS_A_REQUEST} at a time; those that are there already change nothing`,
  // Strict: a part by a name of the sender's own would say nothing, and nobody would know.
  body: z.strictObject({
    deals: z.array(z.strictObject(givenDeal.shape)).check(z.minLength(1), z.maxLength(ROWS_A_REQUEST)),
    /** Whether these are all deals of the reps in them: open ones that came before and aren't here are then said to be gone. */
    isWhole: z._default(z.boolean(), false),
    /** Tells what would happen, and changes nothing. */
    dryRun: z._default(z.boolean(), false),
  }),
  reply: z.object({
    /** By which it can be undone in Kadens; null when nothing changed. */
    importId: z.nullable(resultImportId),
    counts: z.object({ added: z.int(), changed: z.int(), same: z.int(), gone: z.int() }),
    /** Those that were left out, by their index in `deals`. */
    faults: z.array(z.object({ index: z.int(), fault: dealFault })),
  }),
});
