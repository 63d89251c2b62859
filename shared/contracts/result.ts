import { z } from 'zod/mini';
import { personId, resultImportId } from '../domain/ids.ts';
import {
  IMPORT_ROWS_MAX,
  importKinds,
  METRIC_NAME_MAX,
  RESULT_MAX,
  ROWS_A_REQUEST,
} from '../domain/sales-result.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { rememberedMapping } from '../results/column-mapping.ts';
import { PERSON_TEXT_MAX, takingFaults } from '../results/file-results.ts';
import { endpoint } from './endpoint.ts';
import { dealFault, givenDeal } from './given-deal.ts';

const FILE_NAME_MAX = 200;
const count = z.int32().check(z.minimum(0));
/** `gone`: open deals that came with an earlier file and aren't in this one. */
const counts = { added: count, changed: count, same: count, gone: count };
/** The row's place among those that the file has, from 0. */
const place = z.int().check(z.minimum(0), z.maximum(IMPORT_ROWS_MAX - 1));
const one = z.object({ id: resultImportId });
const personRef = z.object({ id: personId, name: z.string() });

/** A result as a file or another system has it: whose it is, by address or by name. */
export const givenResult = z.object({
  person: z.string().check(z.trim(), z.minLength(1), z.maxLength(PERSON_TEXT_MAX)),
  /** A metric of the model by its id, or the organisation's own by its name. */
  metric: z.string().check(z.trim(), z.minLength(1), z.maxLength(METRIC_NAME_MAX)),
  from: calendarDay,
  to: calendarDay,
  value: z.number().check(z.minimum(-RESULT_MAX), z.maximum(RESULT_MAX)),
  cases: z._default(z.nullable(count), null),
  currency: z._default(z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/, 'not-a-currency'))), null),
});
export type GivenResult = z.output<typeof givenResult>;

/** What a row can't be taken in for. */
export const rowFault = z.enum([
  'period-unfit',
  'period-ahead',
  'negative',
  'more-than-all',
  ...takingFaults,
]);
export type TakingFault = z.output<typeof rowFault>;

export const resultImport = z.object({
  id: resultImportId,
  kind: z.enum(importKinds),
  by: personRef,
  source: z.enum(['file', 'interface']),
  fileName: z.string(),
  state: z.enum(['done', 'undone']),
  doneAt: instant,
  counts: z.object({ ...counts, faults: count }),
  /** Until when it can be undone; null when it can't be any more. */
  undoableUntil: z.nullable(instant),
  undone: z.nullable(z.object({ at: instant, by: personRef })),
});
export type ResultImportView = z.output<typeof resultImport>;

export const listResultImports = endpoint({
  name: 'listResultImports',
  method: 'GET',
  path: '/api/result-imports',
  summary:
    'The results that were taken in lately, and how their files were understood; for leaders and administrators, and of a manager’s own for the manager',
  reply: z.object({
    now: instant,
    /** Whether the reader may take in everybody's results, or those of their own reps. */
    scope: z.enum(['everybody', 'own-reps']),
    imports: z.array(resultImport),
    mappings: z.array(rememberedMapping),
    /** The metrics that there are results of: the model's by their ids, the organisation's own by their names. */
    metrics: z.array(z.string()),
  }),
  refusals: { 403: ['results-not-yours'] },
});

export const beginResultImport = endpoint({
  name: 'beginResultImport',
  method: 'POST',
  path: '/api/result-imports',
  summary: 'Begin to take in a file of results or of deals: nothing takes effect before it is applied',
  body: z.object({
    kind: z._default(z.enum(importKinds), 'results'),
    fileName: z.string().check(z.trim(), z.minLength(1), z.maxLength(FILE_NAME_MAX)),
    /** How its columns are understood, for the next file with the same titles. */
    understood: z.nullable(rememberedMapping),
  }),
  reply: one,
  refusals: { 403: ['results-not-yours'] },
});

export const addResultRows = endpoint({
  name: 'addResultRows',
  method: 'POST',
  path: '/api/result-imports/:id/rows',
  summary: `Send rows of a file, at most ${ROWS_A_REQUEST} at a time; the same rows again add nothing`,
  params: one,
  body: z.object({
    rows: z.array(z.extend(givenResult, { place })).check(z.minLength(1), z.maxLength(ROWS_A_REQUEST)),
  }),
  reply: z.object({ faults: z.array(z.object({ place: z.int(), fault: rowFault })) }),
  refusals: { 409: ['import-over'] },
});

export const addDealRows = endpoint({
  name: 'addDealRows',
  method: 'POST',
  path: '/api/result-imports/:id/deals',
  summary: `Send rows of a file of deals, at most ${ROWS_A_REQUEST} at a time; the same rows again add nothing`,
  params: one,
  body: z.object({
    rows: z.array(z.extend(givenDeal, { place })).check(z.minLength(1), z.maxLength(ROWS_A_REQUEST)),
  }),
  reply: z.object({ faults: z.array(z.object({ place: z.int(), fault: dealFault })) }),
  refusals: { 409: ['import-over'] },
});

export const checkResultImport = endpoint({
  name: 'checkResultImport',
  method: 'GET',
  path: '/api/result-imports/:id',
  summary: 'What the rows sent so far would do: how many are new, changed, or the same as what is there',
  params: one,
  /** Whether a file of deals has all that its reps have: with rows that can't be read nothing is said to be gone. */
  query: z.object({ whole: z.optional(z.literal('no')) }),
  reply: z.object({
    id: resultImportId,
    counts: z.object(counts),
    /** Rows that fit in none of what there is already. */
    faults: z.array(z.object({ place: z.int(), fault: dealFault })),
  }),
  refusals: { 409: ['import-over'] },
});

export const applyResultImport = endpoint({
  name: 'applyResultImport',
  method: 'POST',
  path: '/api/result-imports/:id/apply',
  summary: 'Let all rows of an import take effect at once; once they have, it does nothing more',
  params: one,
  body: z.object({
    /** How many rows of the file were left out. */
    faults: z._default(count, 0),
    /** Whether a file of deals has all that its reps have. */
    isWhole: z._default(z.boolean(), true),
  }),
  reply: resultImport,
  refusals: { 409: ['import-over'] },
});

export const undoResultImport = endpoint({
  name: 'undoResultImport',
  method: 'POST',
  path: '/api/result-imports/:id/undo',
  summary: 'Put back what was there before an import, for thirty days; what has come in since stays',
  params: one,
  reply: resultImport,
  refusals: { 409: ['not-in-effect', 'undo-over'] },
});

export const removeResultImport = endpoint({
  name: 'removeResultImport',
  method: 'DELETE',
  path: '/api/result-imports/:id',
  summary: 'Leave a file that was being taken in: nothing of it is kept',
  params: one,
  reply: one,
  refusals: { 409: ['import-over'] },
});
