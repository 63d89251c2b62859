import { z } from 'zod/mini';
import { rhythmId, sessionId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

/** The length of the meeting to find a time for, in minutes. */
const minutes = z.string().check(z.regex(/^(?:[5-9]|[1-9]\d|1[01]\d|120)$/));

/** A planned 1:1 that one of the two has with somebody else: with whom, if it is the reader's own. */
const takenTime = z.object({ startsAt: instant, minutes: z.number(), with: z.nullable(personRef) });
export type TakenTimeView = z.output<typeof takenTime>;

export const findTimes = endpoint({
  name: 'findTimes',
  method: 'GET',
  path: '/api/rhythms/:id/times',
  summary: 'Up to three times that suit both, between two days, by both calendars',
  params: z.object({ id: rhythmId }),
  /** `session`: the one that is to be moved there. */
  query: z.object({ from: calendarDay, to: calendarDay, minutes, session: z.optional(sessionId) }),
  reply: z.object({
    times: z.array(instant),
    /** Whose calendars they suit: only the manager's if the rep's isn't visible. */
    seen: z.enum(['both', 'manager']),
    /** Both people's 1:1s with others in those days, which no calendar need know of. */
    taken: z.array(takenTime),
    /** Why the calendars could not be searched, and whether it is you who can give permission; null if they were. */
    missing: z.nullable(z.enum(['leave', 'their-leave', 'no-answer'])),
  }),
});
