import { z } from 'zod/mini';
import { CANCEL_NOTE_MAX } from '../domain/change-of-plan.ts';
import { cancelReasons } from '../domain/session.ts';
import { calendarDay, wallTime } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { expectedVersion, session, sessionMinutes, sessionParams } from './session-view.ts';

export const cancelSession = endpoint({
  name: 'cancelSession',
  method: 'POST',
  path: '/api/sessions/:id/cancel',
  summary: 'Cancel this one; the others stay on their days',
  params: sessionParams,
  body: z.extend(expectedVersion, {
    reason: z.enum(cancelReasons),
    note: z._default(z.string().check(z.trim(), z.maxLength(CANCEL_NOTE_MAX)), ''),
  }),
  reply: session,
  refusals: { 409: ['changed', 'already-started', 'not-planned'] },
});

export const changeSessionLength = endpoint({
  name: 'changeSessionLength',
  method: 'PUT',
  path: '/api/sessions/:id/length',
  summary: 'Another length for this one, with an agenda that fits it',
  params: sessionParams,
  body: z.extend(expectedVersion, { minutes: sessionMinutes }),
  reply: session,
  refusals: { 409: ['changed', 'already-started', 'not-planned'] },
});

export const moveSession = endpoint({
  name: 'moveSession',
  method: 'PUT',
  path: '/api/sessions/:id/time',
  summary: 'Another time for this one, in the rhythm’s zone; also for one that was missed',
  params: sessionParams,
  body: z.extend(expectedVersion, { day: calendarDay, time: wallTime }),
  reply: session,
  refusals: { 409: ['changed', 'already-started', 'not-planned'], 422: ['time-passed', 'clashes'] },
});

export const undoPlanChange = endpoint({
  name: 'undoPlanChange',
  method: 'POST',
  path: '/api/sessions/:id/undo',
  summary: 'Take back what was just cancelled, moved or shortened, before anybody is told',
  params: sessionParams,
  reply: session,
  refusals: { 409: ['nothing-to-undo', 'already-started', 'too-late-to-undo'] },
});
