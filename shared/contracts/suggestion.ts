import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { rhythmId, sessionId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';
import { reason } from './session-subject.ts';
import { sessionMinutes } from './session-view.ts';

/** What a manager may book at once: a few weeks of a large team. */
const SUGGESTIONS_MAX = 60;

/** The one thing that a suggestion changes: a session of its own, or more time in one that is booked, as it was seen. */
const booking = {
  rhythmId,
  startsAt: instant,
  minutes: sessionMinutes,
  session: z.nullable(z.object({ id: sessionId, version })),
};

/** What was booked: a session of its own, or more time in one. */
const booked = { sessionId, isNew: z.boolean(), at: instant };

const why = z.nullable(
  z.union([z.object({ id: z.literal('slipping') }), z.extend(reason, { type: conversationType })]),
);

const suggestion = z.object({
  ...booking,
  rep: personRef,
  /** `due`: given by the rhythm, or to make up for one that wasn't held. `more` and `longer`: beyond what was agreed, for the reason given. */
  kind: z.enum(['due', 'more', 'longer']),
  /** How many minutes it adds. */
  extra: z.int(),
  /** Of the weeks from this one. */
  week: z.int(),
  why,
  /** Of the last eight weeks' sessions, how many were due and how many of those weren't held. */
  due: z.int(),
  missed: z.int(),
});
export type SuggestionView = z.output<typeof suggestion>;

export const getSuggestions = endpoint({
  name: 'getSuggestions',
  method: 'GET',
  path: '/api/team/suggestions',
  summary:
    'What to book in the coming weeks so that what was agreed is held and the rest goes where it is needed most',
  reply: z.object({
    /** While `thinking`, ask again in a moment. */
    state: z.enum(['thinking', 'ready']),
    /** In the order in which they matter. */
    suggestions: z.array(suggestion),
    /** Whose calendars the times suit: everybody's; only the manager's, or for some reps; nobody's, as no permission is given. */
    seen: z.enum(['all', 'some', 'none']),
    /** Whether it is known that nothing better can be planned. */
    isBest: z.boolean(),
    /** For whom the time is not enough, and how many minutes are missing. */
    short: z.array(z.object({ rep: personRef, minutes: z.int() })),
    /** Who would have to wait too long, whatever is planned; their name is null if it can't be said of one. */
    noRoom: z.nullable(z.object({ rep: z.nullable(personRef) })),
  }),
});

export const bookSuggestions = endpoint({
  name: 'bookSuggestions',
  method: 'POST',
  path: '/api/team/suggestions',
  summary: 'Book what was suggested; what has changed since is left as it is, and named',
  body: z.object({
    bookings: z.array(z.object(booking)).check(z.minLength(1), z.maxLength(SUGGESTIONS_MAX)),
    /** False books new sessions only in Kadens, for when there is no permission to write to the calendar. */
    inCalendars: z._default(z.boolean(), true),
  }),
  reply: z.object({
    /** `at`: when it was booked, with which it can be taken back. */
    booked: z.array(z.object({ rhythmId, ...booked })),
    /** The rhythms in which something had changed. */
    left: z.array(rhythmId),
  }),
  refusals: { 403: ['consent-needed'] },
});

export const undoSuggestions = endpoint({
  name: 'undoSuggestions',
  method: 'POST',
  path: '/api/team/suggestions/undo',
  summary: 'Take back what was just booked, before anybody is told',
  body: z.object({
    booked: z.array(z.object(booked)).check(z.minLength(1), z.maxLength(SUGGESTIONS_MAX)),
  }),
  reply: z.object({}),
  refusals: { 409: ['nothing-to-undo', 'too-late-to-undo'] },
});

export const skipSuggestion = endpoint({
  name: 'skipSuggestion',
  method: 'PUT',
  path: '/api/rhythms/:id/suggestions',
  summary: 'Whether to see no more suggestions about this rep this week',
  params: z.object({ id: rhythmId }),
  body: z.object({ skipped: z.boolean() }),
  reply: z.object({ skipped: z.boolean() }),
});
