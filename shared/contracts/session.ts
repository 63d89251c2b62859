import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { DECISION_TEXT_MAX } from '../domain/decision.ts';
import { rhythmId, sessionId } from '../domain/ids.ts';
import { NO_STEP_REASON_MAX } from '../domain/session.ts';
import { endpoint } from './endpoint.ts';
import { MEETING_PATH } from './first-paths.ts';
import { personRef } from './person.ts';
import { session, sessionMinutes, sessionParams } from './session-view.ts';

export const getSession = endpoint({
  name: 'getSession',
  method: 'GET',
  path: '/api/sessions/:id',
  summary: 'One session, in whichever of its three tenses',
  params: sessionParams,
  reply: session,
});

/** A Teams meeting of the two, and its session at this moment. */
const meeting = z.object({
  rhythmId,
  sessionId: z.nullable(sessionId),
  /** Null when there is none, or when it wasn't asked for. */
  session: z.nullable(session),
  other: personRef,
  you: z.enum(['manager', 'rep']),
});
export type MeetingView = z.output<typeof meeting>;

export const findMeeting = endpoint({
  name: 'findMeeting',
  method: 'GET',
  path: MEETING_PATH,
  summary: 'The rhythm and session that a Teams meeting belongs to',
  query: z.object({
    chatId: z.optional(z.string().check(z.maxLength(512))),
    meetingId: z.optional(z.string().check(z.maxLength(512))),
    /** Asks for the session too, for a caller that is about to show it. */
    with: z.optional(z.literal('session')),
  }),
  /** `meeting` is null for a meeting that isn't one of the person's 1:1s, which is no error: most meetings aren't. */
  reply: z.object({ meeting: z.nullable(meeting) }),
});

export const liveSession = z.pick(session, {
  id: true,
  rhythmId: true,
  type: true,
  startsAt: true,
  startedAt: true,
  manager: true,
  rep: true,
  you: true,
});
/** A session that somebody is in, with what distinguishes it from others. */
export type LiveSessionLine = z.output<typeof liveSession>;

export const listLiveSessions = endpoint({
  name: 'listLiveSessions',
  method: 'GET',
  path: '/api/live-sessions',
  summary: 'The sessions that you are in now',
  reply: z.object({ sessions: z.array(liveSession) }),
});

/** What happens to a live session with somebody else when one is begun: it goes on, one is asked about it, or it ends. */
export const othersAtStart = ['keep', 'ask', 'end'] as const;
const others = z._default(z.enum(othersAtStart), 'keep');

export const startOnTheSpot = endpoint({
  name: 'startOnTheSpot',
  method: 'POST',
  path: '/api/sessions',
  summary:
    'Start a session now, without a rhythm or a calendar; where one is planned within the same hours it is that one',
  body: z.object({
    rhythmId,
    type: conversationType,
    minutes: z._default(z.nullable(sessionMinutes), null),
    others,
    /** Leaves the planned ones as they are, however near. */
    extra: z._default(z.boolean(), false),
  }),
  reply: session,
  refusals: { 404: ['not-found'], 409: ['already-live', 'in-another'] },
});

export const startSession = endpoint({
  name: 'startSession',
  method: 'POST',
  path: '/api/sessions/:id/start',
  summary: 'The session begins, at another length if it is late or has to be short',
  params: sessionParams,
  body: z.object({
    minutes: z._default(z.nullable(sessionMinutes), null),
    others,
    /** Starts it now although it is planned for another day, which then has none. */
    onAnotherDay: z._default(z.boolean(), false),
  }),
  reply: session,
  refusals: { 409: ['already-started', 'not-planned', 'already-live', 'not-today', 'in-another'] },
});

export const recordDecision = endpoint({
  name: 'recordDecision',
  method: 'POST',
  path: '/api/sessions/:id/decisions',
  summary: 'What you settled',
  params: sessionParams,
  body: z.object({
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(DECISION_TEXT_MAX)),
    /** Refuses one that the session has already, as when both write it at once. */
    unlessThere: z._default(z.boolean(), false),
  }),
  reply: session,
  refusals: { 409: ['session-closed', 'already-there'] },
});

export const closeSession = endpoint({
  name: 'closeSession',
  method: 'POST',
  path: '/api/sessions/:id/close',
  summary: 'End and sum up: with a next step, or a reason why there is none',
  params: sessionParams,
  body: z.object({
    noStepReason: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(NO_STEP_REASON_MAX))), null),
  }),
  reply: session,
  refusals: { 409: ['not-live'], 422: ['reason-needed'] },
});

export const reopenSession = endpoint({
  name: 'reopenSession',
  method: 'POST',
  path: '/api/sessions/:id/reopen',
  summary: 'Take back that it was ended, just after: it goes on at its closing',
  params: sessionParams,
  reply: session,
  refusals: { 409: ['not-closed', 'too-late', 'already-live'] },
});

export const answerSessionEnd = endpoint({
  name: 'answerSessionEnd',
  method: 'POST',
  path: '/api/sessions/:id/end-answer',
  summary: 'Whether a session that is over was held',
  params: sessionParams,
  body: z.object({ held: z.boolean() }),
  reply: session,
  refusals: { 409: ['not-closed', 'changed'] },
});

export const undoNotHeld = endpoint({
  name: 'undoNotHeld',
  method: 'POST',
  path: '/api/sessions/:id/end-answer/undo',
  summary: 'Take back that a session wasn’t held: the two are asked again',
  params: sessionParams,
  reply: session,
  refusals: { 409: ['changed'] },
});

export const rateUsefulness = endpoint({
  name: 'rateUsefulness',
  method: 'POST',
  path: '/api/sessions/:id/usefulness',
  summary: 'How useful it was, one to five; the rep’s own word',
  params: sessionParams,
  body: z.object({ score: z.int().check(z.minimum(1), z.maximum(5)) }),
  reply: session,
  refusals: { 409: ['not-closed'] },
});
