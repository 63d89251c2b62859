import { z } from 'zod/mini';
import { rhythmId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { session } from './session-view.ts';

export const bookSession = endpoint({
  name: 'bookSession',
  method: 'POST',
  path: '/api/rhythms/:id/sessions',
  summary: 'Book the next 1:1 by itself, where none is booked, with a meeting of its own in both calendars',
  params: z.object({ id: rhythmId }),
  /** `inCalendars`: false books it only in Kadens, for when there is no permission to write to the calendar. */
  body: z.object({ startsAt: instant, inCalendars: z._default(z.boolean(), true) }),
  reply: session,
  refusals: { 403: ['consent-needed'], 409: ['already-booked'], 422: ['time-passed', 'day-too-far'] },
});
