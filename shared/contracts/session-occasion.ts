import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { rhythmId, sessionId } from '../domain/ids.ts';
import { endQuestions } from '../domain/session.ts';
import { instant } from '../domain/time.ts';

export const nextSession = z.object({
  id: sessionId,
  type: conversationType,
  startsAt: instant,
  minutes: z.int(),
  /** An extra quarter of an hour, outside the rhythm. */
  extra: z.boolean(),
});

/** A session that is over, the question still to be answered about it, and what was recorded in it. */
export const sessionInQuestion = z.object({
  id: sessionId,
  rhythmId,
  question: z.enum(endQuestions),
  type: conversationType,
  startedAt: instant,
  minutes: z.int(),
  steps: z.int(),
  decisions: z.int(),
});
export type SessionInQuestion = z.output<typeof sessionInQuestion>;
