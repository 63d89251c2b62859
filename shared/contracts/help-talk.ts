import { z } from 'zod/mini';
import { commitmentId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { endpoint } from './endpoint.ts';

const params = z.object({ id: commitmentId });

export const bookHelpTalk = endpoint({
  name: 'bookHelpTalk',
  method: 'POST',
  path: '/api/commitments/:id/help-talk',
  summary: 'Ten minutes for a promise that help is wanted with: a meeting of its own, and no session',
  params,
  /** `inCalendars`: false sets them aside only in Kadens, for when there is no permission to write to the calendar. */
  body: z.object({ startsAt: instant, inCalendars: z._default(z.boolean(), true) }),
  reply: commitment,
  refusals: {
    403: ['consent-needed'],
    409: ['already-booked', 'not-open'],
    422: ['time-passed', 'month-too-far'],
  },
});

export const cancelHelpTalk = endpoint({
  name: 'cancelHelpTalk',
  method: 'DELETE',
  path: '/api/commitments/:id/help-talk',
  summary: 'Take back the ten minutes, before they begin; the call for help stands',
  params,
  reply: commitment,
  refusals: { 409: ['not-booked'] },
});
