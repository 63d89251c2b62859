import { z } from 'zod/mini';
import { rhythmId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { expectation } from './expectation.ts';
import { focus } from './focus.ts';
import { personRef } from './person.ts';
import { rating } from './rating.ts';

export const getDevelopment = endpoint({
  name: 'getDevelopment',
  method: 'GET',
  path: '/api/rhythms/:id/development',
  summary: 'What the rep practises and how it has gone, and what is expected: the same for both',
  params: z.object({ id: rhythmId }),
  reply: z.object({
    now: instant,
    you: z.enum(['manager', 'rep']),
    manager: personRef,
    rep: personRef,
    focus: z.array(focus),
    /** What was practised earlier, the latest first. */
    ended: z.array(focus),
    /** The latest first. */
    ratings: z.array(rating),
    /** The latest confirmed expectation. */
    standing: z.nullable(expectation),
    /** A later one that waits for its answer, or for other words. */
    proposed: z.nullable(expectation),
    /** Earlier expectations, the latest first. */
    earlier: z.array(expectation),
  }),
});
export type Development = z.output<typeof getDevelopment.reply>;
