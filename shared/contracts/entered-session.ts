import { z } from 'zod/mini';
import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { DECISION_TEXT_MAX } from '../domain/decision.ts';
import { personId, rhythmId, sessionId } from '../domain/ids.ts';
import { NO_STEP_REASON_MAX } from '../domain/session.ts';
import { calendarDay } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { session } from './session-view.ts';

/** The longest notes about a session that is entered afterwards, in characters. */
export const ENTERED_NOTE_MAX = 5_000;

/** The most commitments and decisions that are entered with one session. */
const ENTERED_MAX = 20;

export const enterAfterwards = endpoint({
  name: 'enterAfterwards',
  method: 'POST',
  path: '/api/sessions/afterwards',
  summary: 'Enter a session that was held without Kadens; it counts like any other',
  body: z.object({
    rhythmId,
    /** The session that it is, if it was planned or begun; otherwise it is the one that was planned for the day, if any. */
    sessionId: z.optional(sessionId),
    type: conversationType,
    day: calendarDay,
    minutes: z._default(z.int().check(z.minimum(5), z.maximum(120)), 30),
    note: z._default(z.string().check(z.trim(), z.maxLength(ENTERED_NOTE_MAX)), ''),
    decisions: z._default(
      z
        .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(DECISION_TEXT_MAX)))
        .check(z.maxLength(ENTERED_MAX)),
      [],
    ),
    steps: z._default(
      z
        .array(
          z.object({
            ownerId: personId,
            text: z.string().check(z.trim(), z.minLength(1), z.maxLength(COMMITMENT_TEXT_MAX)),
            due: z.nullable(calendarDay),
          }),
        )
        .check(z.maxLength(ENTERED_MAX)),
      [],
    ),
    noStepReason: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(NO_STEP_REASON_MAX))), null),
  }),
  reply: session,
  refusals: {
    404: ['not-found'],
    422: ['day-ahead', 'too-long-ago', 'reason-needed', 'day-in-the-past', 'day-too-far'],
  },
});
