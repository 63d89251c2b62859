import { z } from 'zod/mini';
import { resultImportId } from '../../domain/ids.ts';
import { ROWS_A_REQUEST } from '../../domain/sales-result.ts';
import { endpoint } from '../endpoint.ts';
import { givenResult, rowFault } from '../result.ts';

/** What another system calls, with a key of its own in place of somebody's sign-in. */
export const sendResults = endpoint({
  name: 'sendResults',
  method: 'POST',
  path: '/api/results',
  summary: `Bring results from another system, at most ${ROWS_A_REQUEST} at a time; those that are there already change nothing`,
  // Strict: a part by a name of the sender's own would say nothing, and nobody would know.
  body: z.strictObject({
    results: z.array(z.strictObject(givenResult.shape)).check(z.minLength(1), z.maxLength(ROWS_A_REQUEST)),
    /** Tells what would happen, and changes nothing. */
    dryRun: z._default(z.boolean(), false),
  }),
  reply: z.object({
    /** By which it can be undone in Kadens; null when nothing changed. */
    importId: z.nullable(resultImportId),
    counts: z.object({ added: z.int(), changed: z.int(), same: z.int() }),
    /** Those that were left out, by their index in `results`. */
    faults: z.array(z.object({ index: z.int(), fault: rowFault })),
  }),
});
