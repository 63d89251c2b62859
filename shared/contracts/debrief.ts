import { z } from 'zod/mini';
import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import { DEBRIEF_TEXT_MAX } from '../domain/debrief.ts';
import { customerMeetingId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { endpoint } from './endpoint.ts';

/** What the customer decided or promised, and what surprised; null where nothing was said. */
export const debriefAnswers = { decided: z.nullable(z.string()), surprised: z.nullable(z.string()) };

/** A rep's answers after a customer meeting. */
export const debrief = z.object({
  meetingId: customerMeetingId,
  customer: z.string(),
  metAt: instant,
  ...debriefAnswers,
});
export type DebriefView = z.output<typeof debrief>;

const answer = z._default(z.string().check(z.trim(), z.maxLength(DEBRIEF_TEXT_MAX)), '');

export const debriefMeeting = endpoint({
  name: 'debriefMeeting',
  method: 'POST',
  path: '/api/customer-meetings/:id/debrief',
  summary:
    'The three questions after a customer meeting, answered by the rep; all empty when there is nothing to bring',
  params: z.object({ id: customerMeetingId }),
  body: z.object({
    decided: answer,
    surprised: answer,
    /** The rep's commitment in their own words, with its day. */
    step: z._default(z.string().check(z.trim(), z.maxLength(COMMITMENT_TEXT_MAX)), ''),
  }),
  reply: z.object({
    debrief,
    step: z.nullable(commitment),
    /** Why the commitment lacks the day that was said; null if it has it, or none was said. */
    dayRefused: z.nullable(z.enum(['day-in-the-past', 'day-too-far'])),
  }),
  refusals: { 409: ['not-held-yet', 'already-debriefed'] },
});
