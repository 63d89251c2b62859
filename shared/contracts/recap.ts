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

/** What a session about the pipeline came to: the deals that get time until next time, the forecast, and the deals cleared out. */
const pipelineOutcome = z.object({
  /** As the deals are now. */
  priorities: z.array(deal),
  forecast: z.nullable(z.object({ said: z.number(), target: z.nullable(z.number()) })),
  /** The deals that were closed or paused in it; `until` if one is still paused. */
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

/** An answer to a commitment, by whom and when. */
const answered = z.object({
  what: z.enum(['kept', 'moved', 'dropped', 'disputed']),
  at: instant,
  by: personRef,
  /** The day it had before it was moved, and its new day. */
  from: z.nullable(calendarDay),
  to: z.nullable(calendarDay),
  /** Why it was moved. */
  reason: z.nullable(z.enum(lateReasons)),
  /** The same in the words of whoever moved it, if they wrote any. */
  because: z.nullable(z.string()),
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
    /** Who entered it, if it was held without Kadens; null if it was held with it. */
    enteredBy: z.nullable(personRef),
    /** Whether something forgotten can still be added. */
    mayAdd: z.boolean(),
    /** The commitments followed up in it, the manager's own first, with the answers given there. */
    followedUp: z.array(z.object({ commitment, answer: answered })),
    /** Its commitments, including those dropped later, with the last answer since; late ones were added after the close. */
    steps: z.array(z.object({ commitment, since: z.nullable(answered), late: z.boolean() })),
    decisions: z.array(z.object({ decision, late: z.boolean() })),
    /** What the two concluded about deals: what could lose one, and the move that they chose; each deal at most once. */
    conclusions: z.array(z.object({ dealId, gap: z.nullable(z.string()), move: z.nullable(z.string()) })),
    /** The present plan of the customer meeting that it prepared, and whether the opening was said out loud; null if there is none. */
    plan: z.nullable(
      z.object({ parts: z.record(z.enum(planParts), z.nullable(z.string())), aloud: z.boolean() }),
    ),
    /** What the two took to be the cause of the figures, and what is tried about it; null if they said neither. */
    cause: z.nullable(z.object({ named: z.nullable(namedCause), tried: z.nullable(z.string()) })),
    /** Null if nothing was done about the pipeline. */
    pipeline: z.nullable(pipelineOutcome),
    /** The behaviours then in focus, practised or rated, with how many rounds somebody said were practised. */
    behaviours: z.array(z.extend(ratedBehaviour, { rounds: z.int() })),
    /** The expectations said in it, as they are now. */
    expectations: z.array(expectation),
  }),
});
export type Recap = z.output<typeof getRecap.reply>;
