import { z } from 'zod/mini';
import { behaviourId, behaviourWords } from '../coaching/behaviour.ts';
import { FOCUS_TEXT_MAX, focusEnds, focusStates } from '../domain/focus.ts';
import { focusId, rhythmId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

export const focus = z.object({
  id: focusId,
  version,
  rhythmId,
  /** The behaviour, and its present words. */
  behaviour: z.string(),
  words: behaviourWords,
  why: z.string(),
  until: calendarDay,
  sign: z.string(),
  state: z.enum(focusStates),
  /** The day it ended; null while it is practised. */
  on: z.nullable(calendarDay),
  /** What came of it; empty if nobody said, and while it is practised. */
  outcome: z.string(),
  setBy: personRef,
  setAt: instant,
});
export type FocusView = z.output<typeof focus>;

const line = z.string().check(z.trim(), z.maxLength(FOCUS_TEXT_MAX));
const focusFields = { why: z._default(line, ''), until: calendarDay, sign: z._default(line, '') };
const one = z.object({ id: focusId });

export const setFocus = endpoint({
  name: 'setFocus',
  method: 'POST',
  path: '/api/rhythms/:id/focus',
  summary: 'What the rep practises from now on; at most two at once',
  params: z.object({ id: rhythmId }),
  body: z.object({ behaviour: behaviourId, ...focusFields }),
  reply: focus,
  refusals: {
    409: ['already-practised'],
    422: ['not-offered', 'two-at-once', 'day-in-the-past', 'day-too-far'],
  },
});

export const changeFocus = endpoint({
  name: 'changeFocus',
  method: 'PUT',
  path: '/api/focus/:id',
  summary: 'Why, until when and what you will see, in other words',
  params: one,
  body: z.object({ version, ...focusFields }),
  reply: focus,
  refusals: { 409: ['changed', 'not-open'], 422: ['day-in-the-past', 'day-too-far'] },
});

export const endFocus = endpoint({
  name: 'endFocus',
  method: 'POST',
  path: '/api/focus/:id/end',
  summary: 'It was reached, or something else comes first; and what came of it',
  params: one,
  body: z.object({ version, how: z.enum(focusEnds), outcome: z._default(line, '') }),
  reply: focus,
  refusals: { 409: ['changed', 'not-open'] },
});

export const resumeFocus = endpoint({
  name: 'resumeFocus',
  method: 'POST',
  path: '/api/focus/:id/resume',
  summary: 'Take back its end',
  params: one,
  body: z.object({ version }),
  reply: focus,
  refusals: { 409: ['changed', 'already-practised'], 422: ['two-at-once'] },
});
