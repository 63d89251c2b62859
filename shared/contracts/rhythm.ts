import { z } from 'zod/mini';
import { behaviourWords } from '../coaching/behaviour.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { commitmentId, personId, rhythmId, sessionId } from '../domain/ids.ts';
import { language } from '../domain/language.ts';
import { calendarStates, MINUTES_MAX, MINUTES_MIN, thinnings, WEEKS_MAX } from '../domain/rhythm.ts';
import { calendarDay, instant, timeZone, wallTime } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { customerMeeting } from './customer-meeting-view.ts';
import { endpoint, version } from './endpoint.ts';
import { endedGoal, goalLine } from './goal.ts';
import { nextSession, sessionInQuestion } from './session-occasion.ts';
import { personRef } from './person.ts';

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const every = z.int().check(z.minimum(1), z.maximum(52));
export const mix = z.object({
  deal: every,
  pipeline: every,
  skill: every,
  performance: every,
  preparation: every,
});

/** Only every n-th of the rhythm's days from `from` to `to`; after that as usual again. */
const thinning = z
  .object({
    from: calendarDay,
    to: calendarDay,
    every: z.int().check(z.minimum(thinnings[0]), z.maximum(thinnings[2])),
  })
  .check(z.refine(({ from, to }) => from <= to, 'period-empty'));

export const cadence = z.object({
  weeks: z.int().check(z.minimum(1), z.maximum(WEEKS_MAX)),
  minutes: z.int().check(z.minimum(MINUTES_MIN), z.maximum(MINUTES_MAX)),
  weekday,
  time: wallTime,
  zone: timeZone,
  /** The first session's day; its weekday is the rhythm's. */
  anchor: calendarDay,
  mix,
  thinning: z.optional(thinning),
});

export const rhythm = z.object({
  id: rhythmId,
  version,
  manager: personRef,
  rep: personRef,
  cadence: z.nullable(cadence),
  calendar: z.enum(calendarStates),
  joinUrl: z.nullable(z.string()),
});
export type RhythmView = z.output<typeof rhythm>;

export const typeFreshness = z.object({
  type: conversationType,
  /** Days since it was last held; null when never. */
  days: z.nullable(z.int()),
  freshness: z.nullable(z.enum(['fresh', 'due', 'forgotten'])),
});

export const teamRow = z.object({
  rhythm,
  status: z.enum(['new', 'on-track', 'at-risk', 'lapsed']),
  /** The last day of the rep's leave, while they are away. */
  awayUntil: z.nullable(calendarDay),
  /** Whether Teams doesn't know the rep any more: the rhythm is paused. */
  hasLeft: z.boolean(),
  /** Days since the last session; null when there has been none. */
  daysSince: z.nullable(z.int()),
  reachable: z.enum(['unknown', 'yes', 'no']),
  greeted: z.boolean(),
  types: z.array(typeFreshness),
  next: z.nullable(nextSession),
  /** When the rhythm's first session is, until the two have met or let one pass. */
  begins: z.nullable(instant),
  /** Whether the rep has declined that session in the calendar. */
  declined: z.boolean(),
  liveSessionId: z.nullable(sessionId),
  /** The live session, with its own type and time. */
  live: z.nullable(nextSession),
  inQuestion: z.nullable(sessionInQuestion),
  openCommitments: z.int(),
  overdueCommitments: z.int(),
  /** How many commitments help is wanted with, for which nobody has set minutes aside. */
  helpWanted: z.int(),
  /** The most pressing of them. */
  helpWith: z.nullable(z.object({ id: commitmentId, text: z.string(), due: z.nullable(calendarDay) })),
  /** The customer meeting for which an extra quarter of an hour is offered. */
  extra: z.nullable(customerMeeting),
  /** The behaviours that the rep practises now. */
  focus: z.array(z.string()),
});
export type TeamRow = z.output<typeof teamRow>;

/** People who practise the same behaviour, with the addresses to invite them by. */
export const sharedFocus = z.object({
  behaviour: z.string(),
  words: behaviourWords,
  people: z.array(z.extend(personRef, { address: z.nullable(z.string()) })),
});
export type SharedFocus = z.output<typeof sharedFocus>;

/** The most open commitments in a list; given when somebody wants to see more than the first. */
const openCommitments = z.object({ open: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))) });

export const getTeam = endpoint({
  name: 'getTeam',
  method: 'GET',
  path: '/api/team',
  summary: 'Those you coach, and what you have promised them',
  query: openCommitments,
  reply: z.object({
    now: instant,
    rows: z.array(teamRow),
    mine: z.array(commitment),
    /** How many of them are open in all. */
    mineTotal: z.int(),
    /** Set when enough of them have lately begun to practise the same behaviour. */
    together: z.nullable(sharedFocus),
  }),
});

export const listCandidates = endpoint({
  name: 'listCandidates',
  method: 'GET',
  path: '/api/team/candidates',
  summary: 'Your direct reports in the directory',
  /** `with`: whom they have 1:1s with now, if it isn't you. */
  reply: z.object({
    people: z.array(z.extend(personRef, { coached: z.boolean(), with: z.nullable(personRef) })),
  }),
  refusals: { 403: ['consent-needed'], 503: ['directory-unavailable'] },
});

export const previewGreeting = endpoint({
  name: 'previewGreeting',
  method: 'POST',
  path: '/api/team/greeting',
  summary: 'The message as each of them will read it; nothing is sent',
  body: z.object({ people: z.array(personId).check(z.minLength(1), z.maxLength(50)) }),
  /** `isHandover`: that they have another manager is told in any case. */
  reply: z.object({
    greetings: z.array(z.object({ person: personRef, language, text: z.string(), isHandover: z.boolean() })),
  }),
  refusals: { 403: ['consent-needed'], 404: ['not-found'], 503: ['directory-unavailable'] },
});

export const chooseTeam = endpoint({
  name: 'chooseTeam',
  method: 'POST',
  path: '/api/team',
  summary: 'Start coaching these people; the message you have seen is sent when `greet` is true',
  body: z.object({ people: z.array(personId).check(z.minLength(1), z.maxLength(50)), greet: z.boolean() }),
  reply: z.object({
    rows: z.array(teamRow),
    /** When the last of the messages is sent: at once, or when that person's working day begins; null when none is. */
    greetingAt: z.nullable(instant),
  }),
  refusals: {
    403: ['consent-needed', 'not-your-report'],
    409: ['just-taken'],
    503: ['directory-unavailable'],
  },
});

export const setCadence = endpoint({
  name: 'setCadence',
  method: 'PUT',
  path: '/api/rhythms/:id/cadence',
  summary: 'Agree on how often, how long and when; books the series in both calendars',
  params: z.object({ id: rhythmId }),
  body: z.extend(cadence, { version }),
  reply: rhythm,
  refusals: { 409: ['changed'], 422: ['mix-too-dense', 'mix-too-soon', 'day-in-the-past'] },
});

export const wishFor = endpoint({
  name: 'wishFor',
  method: 'PUT',
  path: '/api/rhythms/:id/wish',
  summary: 'What you would like the next session to be about; the rep’s own word, null takes it back',
  params: z.object({ id: rhythmId }),
  body: z.object({ type: z.nullable(conversationType) }),
  reply: z.object({ type: z.nullable(conversationType) }),
});

export const retryCalendar = endpoint({
  name: 'retryCalendar',
  method: 'POST',
  path: '/api/rhythms/:id/calendar',
  summary: 'Book the series again after consent or a failure',
  params: z.object({ id: rhythmId }),
  reply: rhythm,
  refusals: { 403: ['consent-needed'], 409: ['no-cadence'] },
});

const pastSession = z.object({
  id: sessionId,
  type: conversationType,
  state: z.enum(['planned', 'live', 'closed', 'cancelled', 'missed']),
  startsAt: instant,
  minutes: z.int(),
});

export const getRhythm = endpoint({
  name: 'getRhythm',
  method: 'GET',
  path: '/api/rhythms/:id',
  summary: 'One rep as the manager sees them, or the other way round: the same for both',
  params: z.object({ id: rhythmId }),
  query: openCommitments,
  reply: z.object({
    now: instant,
    rhythm,
    /** Whether Teams doesn't let Kadens into the meeting's chat, so that somebody has to add it there. */
    addByHand: z.boolean(),
    sessions: z.array(pastSession),
    /** How many help talks were taken in the last eight weeks; they are no sessions. */
    helpTalks: z.int(),
    commitments: z.array(commitment),
    /** How many of them are open in all. */
    commitmentsTotal: z.int(),
    goals: z.array(goalLine),
    endedGoals: z.array(endedGoal),
  }),
});

export const getMine = endpoint({
  name: 'getMine',
  method: 'GET',
  path: '/api/mine',
  summary: 'A rep’s own page: next 1:1, what applies, what I have promised and been promised',
  query: openCommitments,
  reply: z.object({
    now: instant,
    rhythms: z.array(
      z.object({
        rhythm,
        next: z.nullable(nextSession),
        /** Whether you have declined that session in the calendar. */
        declined: z.boolean(),
        liveSessionId: z.nullable(sessionId),
        live: z.nullable(nextSession),
        /** The join link of the live session's meeting, or of the next one's; null if it has none. */
        joinUrl: z.nullable(z.string()),
        inQuestion: z.nullable(sessionInQuestion),
        /** The session whose transcript somebody is going through, who does, and whether it has been read. */
        transcript: z.nullable(z.object({ id: sessionId, by: personRef, isRead: z.boolean() })),
        /** How many of the manager's last ten promises to you were kept in time. */
        kept: z.object({ kept: z.int(), of: z.int() }),
        /** The last day of the manager's leave, while they are away. */
        awayUntil: z.nullable(calendarDay),
      }),
    ),
    /** While nobody coaches you, the rhythm that ended last; null if there is none. */
    earlier: z.nullable(rhythm),
    /** The next customer meeting that has a plan, and the session whose recap shows it; null if there is none. */
    preparedMeeting: z.nullable(z.object({ customer: z.string(), at: instant, sessionId })),
    /** The goals you work towards and those you answer for (your team's; a leader's, the company's), each with what it serves. */
    goals: z.array(goalLine),
    endedGoals: z.array(endedGoal),
    commitments: z.array(commitment),
    promisedToMe: z.array(commitment),
    /** How many of each are open in all. */
    commitmentsTotal: z.int(),
    promisedToMeTotal: z.int(),
  }),
});
