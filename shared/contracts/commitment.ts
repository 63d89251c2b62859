import { z } from 'zod/mini';
import {
  COMMITMENT_TEXT_MAX,
  lateReasons,
  OUTCOME_MAX,
  PLAN_MAX,
  SERVES_MAX,
  sources,
} from '../domain/commitment.ts';
import { commitmentId, personId, rhythmId, sessionId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

export const commitment = z.object({
  id: commitmentId,
  version,
  rhythmId,
  /** The session it was recorded in; null if it was recorded between sessions. */
  sessionId: z.nullable(sessionId),
  owner: personRef,
  /** The other one of the two: whom it was promised to. */
  promisedTo: personRef,
  text: z.string(),
  due: z.nullable(calendarDay),
  serves: z.nullable(z.string()),
  /** When and how it will come about, in the owner's words. */
  plan: z.nullable(z.string()),
  state: z.enum(['open', 'kept', 'dropped']),
  /** The day it was kept or dropped. */
  on: z.nullable(calendarDay),
  why: z.nullable(z.string()),
  /** What came of it, if it was kept and somebody has said so. */
  outcome: z.nullable(z.string()),
  overdue: z.boolean(),
  moves: z.int(),
  helpWanted: z.boolean(),
  /** When the two take it up, while minutes are set aside for that and not over; null otherwise. */
  helpTalkAt: z.nullable(instant),
  disputed: z.boolean(),
  /** True while you may answer that you never said so. */
  mayDispute: z.boolean(),
  recordedBy: personRef,
  recordedAt: instant,
  source: z.enum(sources),
});
export type CommitmentView = z.output<typeof commitment>;

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(COMMITMENT_TEXT_MAX));
const serves = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(SERVES_MAX)));
const plan = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(PLAN_MAX)));
const one = z.object({ id: commitmentId });
const seen = z.object({ version });

export const recordCommitment = endpoint({
  name: 'recordCommitment',
  method: 'POST',
  path: '/api/commitments',
  summary: 'Record a next step, in a session or between sessions',
  body: z.object({
    rhythmId,
    sessionId: z._default(z.nullable(sessionId), null),
    ownerId: personId,
    text,
    due: z.nullable(calendarDay),
    serves: z._default(serves, null),
    plan: z._default(plan, null),
    /** When it was first recorded, if it was removed and is recorded again: it then keeps its place. */
    recordedAt: z._default(z.nullable(instant), null),
    /** Refuses it if the session has it already, from either of the two. */
    unlessThere: z._default(z.boolean(), false),
  }),
  reply: commitment,
  refusals: {
    404: ['not-found'],
    409: ['session-closed', 'already-there'],
    422: ['day-in-the-past', 'day-too-far'],
  },
});

export const changeCommitment = endpoint({
  name: 'changeCommitment',
  method: 'PATCH',
  path: '/api/commitments/:id',
  summary: 'Correct what was recorded',
  params: one,
  body: z.extend(seen, {
    text: z.optional(text),
    ownerId: z.optional(personId),
    due: z.optional(z.nullable(calendarDay)),
    serves: z.optional(serves),
    plan: z.optional(plan),
  }),
  reply: commitment,
  refusals: { 409: ['changed', 'not-open'], 422: ['day-in-the-past', 'day-too-far'] },
});

export const removeCommitment = endpoint({
  name: 'removeCommitment',
  method: 'DELETE',
  path: '/api/commitments/:id',
  summary: 'Take away what was recorded in a session, while that is not over',
  params: one,
  reply: z.object({ id: commitmentId }),
  refusals: { 409: ['not-open', 'session-closed'] },
});

export const keepCommitment = endpoint({
  name: 'keepCommitment',
  method: 'POST',
  path: '/api/commitments/:id/keep',
  summary: 'Done',
  params: one,
  body: seen,
  reply: commitment,
  refusals: { 409: ['changed', 'not-open'] },
});

export const moveCommitment = endpoint({
  name: 'moveCommitment',
  method: 'POST',
  path: '/api/commitments/:id/move',
  summary: 'Not yet: a reason and a new day',
  params: one,
  body: z.extend(seen, {
    to: calendarDay,
    reason: z.enum(lateReasons),
    /** What got in the way, in words of one's own. */
    because: z.optional(z.string().check(z.trim(), z.maxLength(COMMITMENT_TEXT_MAX))),
  }),
  reply: commitment,
  refusals: { 409: ['changed', 'not-open'], 422: ['day-in-the-past', 'day-too-far'] },
});

export const dropCommitment = endpoint({
  name: 'dropCommitment',
  method: 'POST',
  path: '/api/commitments/:id/drop',
  summary: 'No longer relevant, and why',
  params: one,
  body: z.extend(seen, { why: z.string().check(z.trim(), z.maxLength(COMMITMENT_TEXT_MAX)) }),
  reply: commitment,
  refusals: { 409: ['changed', 'not-open'], 422: ['reason-needed'] },
});

export const noteOutcome = endpoint({
  name: 'noteOutcome',
  method: 'POST',
  path: '/api/commitments/:id/outcome',
  summary: 'What came of a promise that was kept, in a line; null takes it back',
  params: one,
  body: z.extend(seen, {
    outcome: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(OUTCOME_MAX))),
  }),
  reply: commitment,
  refusals: { 409: ['changed'] },
});

export const askForHelp = endpoint({
  name: 'askForHelp',
  method: 'POST',
  path: '/api/commitments/:id/help',
  summary: 'Ask the other for help; it goes first on the next agenda',
  params: one,
  body: seen,
  reply: commitment,
  refusals: { 409: ['changed', 'not-open'] },
});

export const disputeCommitment = endpoint({
  name: 'disputeCommitment',
  method: 'POST',
  path: '/api/commitments/:id/dispute',
  summary: 'That is not right: within a day of being recorded by the other',
  params: one,
  body: seen,
  reply: commitment,
  refusals: { 409: ['changed', 'not-open', 'too-late'] },
});

export const reopenCommitment = endpoint({
  name: 'reopenCommitment',
  method: 'POST',
  path: '/api/commitments/:id/reopen',
  summary:
    'Take back an answer given by mistake, a move too: the day and the number of moves are what they were',
  params: one,
  body: seen,
  reply: commitment,
  refusals: { 409: ['changed'] },
});
