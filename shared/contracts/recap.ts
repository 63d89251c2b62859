import { z } from 'zod/mini';
import { namedCause } from '../coaching/sections/goal-causes.ts';
import { lateReasons } from '../domain/commitment.ts';
import { planParts } from '../domain/customer-meeting.ts';
import { dealOutcomes } from '../domain/deal.ts';
import { dealId, sessionId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { deal } from './deal-view.ts';
import { endpoint } from './endpoint.ts';
import { expectation } from './expectation.ts';
import { personRef } from './person.ts';
import { ratedBehaviour } from './rating.ts';
import { decision } from './session-view.ts';

/** What a session about the pipeline came to: where time goes until next time, what is counted on, and what was cleared out. */
const pipelineOutcome = z.object({
  /** As the deals are now. */
  priorities: z.array(deal),
  forecast: z.nullable(z.object({ said: z.number(), target: z.nullable(z.number()) })),
  /** The deals that were closed or left until later in it; `until` where one is still left. */
  cleared: z.array(
    z.object({
      id: dealId,
      name: z.string(),
      outcome: z.nullable(z.enum(dealOutcomes)),
      until: z.nullable(calendarDay),
    }),
  ),
});
export type PipelineOutcome = z.output<typeof pipelineOutcome>;

/** What was answered about a commitment, by whom and when. */
const answered = z.object({
  what: z.enum(['kept', 'moved', 'dropped', 'disputed']),
  at: instant,
  by: personRef,
  /** The day it had before it was moved, and the one it was moved to. */
  from: z.nullable(calendarDay),
  to: z.nullable(calendarDay),
  /** Why it was moved. */
  reason: z.nullable(z.enum(lateReasons)),
});
export type AnswerView = z.output<typeof answered>;

export const getRecap = endpoint({
  name: 'getRecap',
  method: 'GET',
  path: '/api/sessions/:id/recap',
  summary: 'What came of a session that is closed, and what has changed since; the same for both',
  params: z.object({ id: sessionId }),
  reply: z.object({
    now: instant,
    /** Who entered it, when it was held without Kadens; null when it was held with it. */
    enteredBy: z.nullable(personRef),
    /** Whether what was forgotten can still be added. */
    mayAdd: z.boolean(),
    /** What was followed up in it, the manager's own first, with the answer that was given there. */
    followedUp: z.array(z.object({ commitment, answer: answered })),
    /** Its steps, those dropped later too, with the last answer since; late ones were added after the close. */
    steps: z.array(z.object({ commitment, since: z.nullable(answered), late: z.boolean() })),
    decisions: z.array(z.object({ decision, late: z.boolean() })),
    /** What the two came to about deals in it: what could lose one, and the move that they chose; the same deal at most once. */
    conclusions: z.array(z.object({ dealId, gap: z.nullable(z.string()), move: z.nullable(z.string()) })),
    /** What is settled for the customer meeting that it prepared, as it is now, and whether the opening was said out loud; null where nothing is. */
    plan: z.nullable(
      z.object({ parts: z.record(z.enum(planParts), z.nullable(z.string())), aloud: z.boolean() }),
    ),
    /** What the two took to lie behind the figures, and what is tried about it; null where they said neither. */
    cause: z.nullable(z.object({ named: z.nullable(namedCause), tried: z.nullable(z.string()) })),
    /** Null where it did nothing about the pipeline. */
    pipeline: z.nullable(pipelineOutcome),
    /** What was in focus, practised or rated then, with how many rounds somebody said were practised. */
    behaviours: z.array(z.extend(ratedBehaviour, { rounds: z.int() })),
    /** What was said in it of what is expected, as it stands now. */
    expectations: z.array(expectation),
  }),
});
export type Recap = z.output<typeof getRecap.reply>;
