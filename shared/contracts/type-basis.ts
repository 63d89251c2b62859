import { z } from 'zod/mini';
import { signalIds } from '../coaching/reasons.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { rhythmId } from '../domain/ids.ts';
import { calendarDay } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';

export const getTypeBasis = endpoint({
  name: 'getTypeBasis',
  method: 'GET',
  path: '/api/rhythms/:id/type-basis',
  summary:
    'What the coming sessions’ types are chosen by, if the first is on that day: for a look at them before saving',
  params: z.object({ id: rhythmId }),
  query: z.object({ day: calendarDay }),
  reply: z.object({
    startedOn: calendarDay,
    lastHeld: z.partialRecord(conversationType, calendarDay),
    previous: z.nullable(conversationType),
    requested: z.nullable(conversationType),
    signals: z.array(z.object({ id: z.enum(signalIds), type: conversationType })),
    /** The types that the next planned sessions keep, in order; null for one that is chosen anew. */
    kept: z.array(z.nullable(conversationType)),
    /** Sessions with a time of their own, by their days of the rhythm: they keep their types too. */
    pinned: z.array(z.object({ turn: calendarDay, type: conversationType })),
  }),
});
