import { z } from 'zod/mini';
import { inBoth } from '../coaching/in-both.ts';
import { reasonIds } from '../coaching/reasons.ts';
import { yields } from '../coaching/templates.ts';
import { AGENDA_ITEMS_MAX, AGENDA_TEXT_MAX, agendaItemKinds } from '../domain/agenda.ts';
import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { DECISION_TEXT_MAX } from '../domain/decision.ts';
import {
  agendaItemId,
  commitmentId,
  customerMeetingId,
  dealId,
  decisionId,
  focusId,
  personId,
  rhythmId,
  sessionId,
} from '../domain/ids.ts';
import { CANCEL_NOTE_MAX } from '../domain/change-of-plan.ts';
import { NO_STEP_REASON_MAX, cancelReasons, sessionStates } from '../domain/session.ts';
import { calendarDay, instant, timeZone, wallTime } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { customerMeeting } from './customer-meeting.ts';
import { deal } from './deal.ts';
import { debrief } from './debrief.ts';
import { endpoint, version } from './endpoint.ts';
import { goalLine } from './goal.ts';
import { personRef } from './person.ts';
import { nextSession } from './rhythm.ts';

/** Characters of what is noted about a session that is entered afterwards. */
export const ENTERED_NOTE_MAX = 5_000;

export const agendaItem = z.object({
  id: agendaItemId,
  kind: z.enum(agendaItemKinds),
  section: z.nullable(z.string()),
  text: z.nullable(z.string()),
  addedBy: z.nullable(personRef),
  minutes: z.int(),
  /** Seconds spent before `enteredAt`; while `enteredAt` is set, time runs from there. */
  usedSeconds: z.int(),
  enteredAt: z.nullable(instant),
});
export type AgendaItemView = z.output<typeof agendaItem>;

export const decision = z.object({ id: decisionId, text: z.string(), by: personRef, at: instant });
export type DecisionView = z.output<typeof decision>;

const sectionWords = z.object({
  id: z.string(),
  title: inBoth,
  purpose: inBoth,
  questions: z.array(inBoth),
  yields: z.array(z.enum(yields)),
});

const inTime = z.object({ kept: z.int(), of: z.int() });

/** What is special about this one's plan. */
const plan = z.object({
  /** The zone that its days and times are agreed in. */
  zone: timeZone,
  /** The day of the rhythm that it was moved from. */
  movedFrom: z.nullable(calendarDay),
  /** What its length is in the rhythm, in minutes; null when that is its length. */
  usualMinutes: z.nullable(z.int()),
  /** Who changed it last. */
  changedBy: z.nullable(personRef),
  cancelled: z.nullable(z.object({ reason: z.enum(cancelReasons), note: z.string() })),
  /** Whether the rhythm is in both calendars, so that what is changed or added follows there. */
  booked: z.boolean(),
});

/** How long a session may be, in minutes. */
const sessionMinutes = z.int().check(z.minimum(15), z.maximum(120));

export const session = z.object({
  id: sessionId,
  version,
  rhythmId,
  now: instant,
  state: z.enum(sessionStates),
  type: conversationType,
  templateVersion: z.int(),
  /** The words of the organisation's own template that it was planned with; null for the built-in one, which everybody has. */
  template: z.nullable(z.object({ name: inBoth, sections: z.array(sectionWords) })),
  /** Whether this is the pair's first session: follow-up then asks what is already promised. */
  first: z.boolean(),
  startsAt: instant,
  minutes: z.int(),
  plan,
  startedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
  manager: personRef,
  rep: personRef,
  you: z.enum(['manager', 'rep']),
  leaderId: personId,
  agenda: z.array(agendaItem),
  /** Earlier promises under review, the manager's own first. Stays complete while answers are given. */
  followUp: z.array(commitment),
  /** Those of them that have been answered since the session began; a moved one is open again. */
  answered: z.array(commitmentId),
  /** Of each one's last ten promises, how many were kept in time; for the two of them only. */
  inTime: z.object({ manager: inTime, rep: inTime }),
  /** What was recorded in this session. */
  steps: z.array(commitment),
  /** Those of all these that serve a behaviour of the organisation's. */
  practising: z.array(commitmentId),
  decisions: z.array(decision),
  /** What was decided last time. */
  earlierDecisions: z.array(decision),
  /** What the rep brings from customer meetings since the session before. */
  debriefs: z.array(debrief),
  goals: z.array(goalLine),
  /** The deals it is about, by name. */
  deals: z.array(deal),
  /** The customer meeting that the two prepare for. */
  customerMeeting: z.nullable(customerMeeting),
  /** Whether it stands outside the rhythm. */
  extra: z.boolean(),
  /** What the rep practises now, by name; the rest is asked for where it is shown (getDevelopment). */
  focus: z.array(z.object({ id: focusId, behaviour: z.string(), name: inBoth, until: calendarDay })),
  next: z.nullable(nextSession),
  noStepReason: z.nullable(z.string()),
  /** Shared notes by agenda item, once the session is closed; while it is live they are in the live document. */
  notes: z.array(z.object({ itemId: agendaItemId, text: z.string() })),
  /** Your own answer, one to five; asked an hour after the close. Null for the manager. */
  usefulness: z.nullable(z.int()),
  /** The day a step is due when none is said: the day before the next session. */
  defaultDue: z.nullable(calendarDay),
});
export type SessionView = z.output<typeof session>;

const one = z.object({ id: sessionId });
const seen = z.object({ version });

export const getSession = endpoint({
  name: 'getSession',
  method: 'GET',
  path: '/api/sessions/:id',
  summary: 'One session, in whichever of its three tenses',
  params: one,
  reply: session,
});

export const findMeeting = endpoint({
  name: 'findMeeting',
  method: 'GET',
  path: '/api/meeting',
  summary: 'The rhythm and session that a Teams meeting belongs to',
  query: z.object({
    chatId: z.optional(z.string().check(z.maxLength(512))),
    meetingId: z.optional(z.string().check(z.maxLength(512))),
    /** Asks for the session itself as well, for whoever is about to show it. */
    with: z.optional(z.literal('session')),
  }),
  reply: z.object({
    rhythmId,
    sessionId: z.nullable(sessionId),
    /** Null when there is none, or when it wasn't asked for. */
    session: z.nullable(session),
    other: personRef,
    you: z.enum(['manager', 'rep']),
  }),
  refusals: ['not-found'],
});

export const startOnTheSpot = endpoint({
  name: 'startOnTheSpot',
  method: 'POST',
  path: '/api/sessions',
  summary:
    'Start a session now, without a rhythm or a calendar; where one is planned within the same hours it is that one',
  body: z.object({ rhythmId, type: conversationType, minutes: z._default(z.nullable(sessionMinutes), null) }),
  reply: session,
  refusals: ['not-found', 'already-live'],
});

const reason = z.object({
  id: z.enum(reasonIds),
  /** What its sentence is filled with: names, counts, weeks, shares and days, and a behaviour's name in both languages. */
  values: z.record(z.string(), z.union([z.string(), z.number(), inBoth])),
});

export const getRecommendation = endpoint({
  name: 'getRecommendation',
  method: 'GET',
  path: '/api/sessions/:id/recommendation',
  summary: 'What the session should be about, and why',
  params: one,
  reply: z.object({
    recommended: conversationType,
    alternative: z.nullable(conversationType),
    /** What speaks most for itself now, where a type that has waited longer comes before it. */
    urgent: z.nullable(conversationType),
    /** What the rep asked for. */
    wish: z.nullable(conversationType),
    /** The recommended type, when the manager has set it aside twice in a row; told to the manager only. */
    avoided: z.nullable(conversationType),
    /** Those that make sense, in the order in which they are recommended. */
    types: z.array(z.object({ type: conversationType, reasons: z.array(reason) })),
    /** The customer meeting that an extra quarter of an hour is offered for, before the session after this one. */
    extra: z.nullable(customerMeeting),
  }),
});
export type RecommendationView = z.output<typeof getRecommendation.reply>;

export const takeExtra = endpoint({
  name: 'takeExtra',
  method: 'POST',
  path: '/api/customer-meetings/:id/extra',
  summary: 'An extra quarter of an hour before a customer meeting: now, or planned for a time before it',
  params: z.object({ id: customerMeetingId }),
  body: z.object({ rhythmId, startsAt: z.nullable(instant) }),
  reply: session,
  refusals: ['already-live', 'already-prepared', 'after-the-meeting', 'day-in-the-past'],
});

export const tieCustomerMeeting = endpoint({
  name: 'tieCustomerMeeting',
  method: 'PUT',
  path: '/api/sessions/:id/customer-meeting',
  summary: 'Which customer meeting the two prepare for; null for none',
  params: one,
  body: z.object({ customerMeetingId: z.nullable(customerMeetingId) }),
  reply: session,
  refusals: ['session-closed'],
});

export const nameDeal = endpoint({
  name: 'nameDeal',
  method: 'POST',
  path: '/api/sessions/:id/deals',
  summary: 'One of the deals that the session is about',
  params: one,
  body: z.object({ dealId }),
  reply: session,
  refusals: ['session-closed'],
});

export const unnameDeal = endpoint({
  name: 'unnameDeal',
  method: 'DELETE',
  path: '/api/sessions/:id/deals/:dealId',
  summary: 'The session is not about that deal after all',
  params: z.extend(one, { dealId }),
  reply: session,
  refusals: ['session-closed'],
});

/** The most next steps and decisions that are entered with one session. */
const ENTERED_MAX = 20;

export const enterAfterwards = endpoint({
  name: 'enterAfterwards',
  method: 'POST',
  path: '/api/sessions/afterwards',
  summary: 'Enter a session that was held without Kadens; it counts like any other',
  body: z.object({
    rhythmId,
    type: conversationType,
    day: calendarDay,
    minutes: z._default(z.int().check(z.minimum(5), z.maximum(120)), 30),
    note: z._default(z.string().check(z.trim(), z.maxLength(ENTERED_NOTE_MAX)), ''),
    decisions: z._default(
      z
        .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(DECISION_TEXT_MAX)))
        .check(z.maxLength(ENTERED_MAX)),
      [],
    ),
    steps: z._default(
      z
        .array(
          z.object({
            ownerId: personId,
            text: z.string().check(z.trim(), z.minLength(1), z.maxLength(COMMITMENT_TEXT_MAX)),
            due: z.nullable(calendarDay),
          }),
        )
        .check(z.maxLength(ENTERED_MAX)),
      [],
    ),
    noStepReason: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(NO_STEP_REASON_MAX))), null),
  }),
  reply: session,
  refusals: ['not-found', 'day-ahead', 'too-long-ago', 'reason-needed', 'day-in-the-past', 'day-too-far'],
});

export const chooseType = endpoint({
  name: 'chooseType',
  method: 'POST',
  path: '/api/sessions/:id/type',
  summary: 'Choose what the session is about; what has been added stays',
  params: one,
  body: z.extend(seen, { type: conversationType }),
  reply: session,
  refusals: ['changed', 'not-planned'],
});

export const startSession = endpoint({
  name: 'startSession',
  method: 'POST',
  path: '/api/sessions/:id/start',
  summary: 'The session begins, at another length if it is late or has to be short',
  params: one,
  body: z.object({ minutes: z._default(z.nullable(sessionMinutes), null) }),
  reply: session,
  refusals: ['already-started', 'not-planned', 'already-live'],
});

export const cancelSession = endpoint({
  name: 'cancelSession',
  method: 'POST',
  path: '/api/sessions/:id/cancel',
  summary: 'Cancel this one; the others stay on their days',
  params: one,
  body: z.extend(seen, {
    reason: z.enum(cancelReasons),
    note: z._default(z.string().check(z.trim(), z.maxLength(CANCEL_NOTE_MAX)), ''),
  }),
  reply: session,
  refusals: ['changed', 'already-started', 'not-planned'],
});

export const changeSessionLength = endpoint({
  name: 'changeSessionLength',
  method: 'PUT',
  path: '/api/sessions/:id/length',
  summary: 'Another length for this one, with an agenda that fits it',
  params: one,
  body: z.extend(seen, { minutes: sessionMinutes }),
  reply: session,
  refusals: ['changed', 'already-started', 'not-planned'],
});

export const moveSession = endpoint({
  name: 'moveSession',
  method: 'PUT',
  path: '/api/sessions/:id/time',
  summary: 'Another time for this one, in the rhythm’s zone; also for one that was missed',
  params: one,
  body: z.extend(seen, { day: calendarDay, time: wallTime }),
  reply: session,
  refusals: ['changed', 'already-started', 'not-planned', 'time-passed', 'clashes'],
});

export const undoPlanChange = endpoint({
  name: 'undoPlanChange',
  method: 'POST',
  path: '/api/sessions/:id/undo',
  summary: 'Take back what was just cancelled, moved or shortened, before anybody is told',
  params: one,
  reply: session,
  refusals: ['nothing-to-undo', 'already-started', 'too-late-to-undo'],
});

export const enterSection = endpoint({
  name: 'enterSection',
  method: 'POST',
  path: '/api/sessions/:id/section',
  summary: 'Go to a section; whoever does leads',
  params: one,
  body: z.object({ itemId: agendaItemId }),
  reply: session,
  refusals: ['not-live'],
});

export const addAgendaItem = endpoint({
  name: 'addAgendaItem',
  method: 'POST',
  path: '/api/sessions/:id/agenda',
  summary: 'Something you want to raise; both see it at once',
  params: one,
  body: z.object({ text: z.string().check(z.trim(), z.minLength(1), z.maxLength(AGENDA_TEXT_MAX)) }),
  reply: session,
  refusals: ['session-closed', 'agenda-full'],
});

export const adjustAgenda = endpoint({
  name: 'adjustAgenda',
  method: 'PUT',
  path: '/api/sessions/:id/agenda',
  summary: 'Another order, other minutes or fewer sections, for this session only',
  params: one,
  body: z.extend(seen, {
    items: z
      .array(z.object({ itemId: agendaItemId, minutes: z.int().check(z.minimum(0), z.maximum(120)) }))
      .check(z.minLength(2), z.maxLength(AGENDA_ITEMS_MAX)),
  }),
  reply: session,
  refusals: ['changed', 'not-planned', 'not-yours', 'agenda-unfit'],
});

export const removeAgendaItem = endpoint({
  name: 'removeAgendaItem',
  method: 'DELETE',
  path: '/api/sessions/:id/agenda/:itemId',
  summary: 'Take back what you added',
  params: z.extend(one, { itemId: agendaItemId }),
  reply: session,
  refusals: ['session-closed', 'not-yours'],
});

export const recordDecision = endpoint({
  name: 'recordDecision',
  method: 'POST',
  path: '/api/sessions/:id/decisions',
  summary: 'What you settled',
  params: one,
  body: z.object({ text: z.string().check(z.trim(), z.minLength(1), z.maxLength(DECISION_TEXT_MAX)) }),
  reply: session,
  refusals: ['session-closed'],
});

export const closeSession = endpoint({
  name: 'closeSession',
  method: 'POST',
  path: '/api/sessions/:id/close',
  summary: 'End and sum up: with a next step, or a reason why there is none',
  params: one,
  body: z.object({
    noStepReason: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(NO_STEP_REASON_MAX))), null),
  }),
  reply: session,
  refusals: ['not-live', 'reason-needed'],
});

export const rateUsefulness = endpoint({
  name: 'rateUsefulness',
  method: 'POST',
  path: '/api/sessions/:id/usefulness',
  summary: 'How useful it was, one to five; the rep’s own word',
  params: one,
  body: z.object({ score: z.int().check(z.minimum(1), z.maximum(5)) }),
  reply: session,
  refusals: ['not-closed'],
});

export const PRIVATE_NOTE_MAX = 20_000;
export const privateNote = z.object({ text: z.string().check(z.maxLength(PRIVATE_NOTE_MAX)), version });

export const getPrivateNote = endpoint({
  name: 'getPrivateNote',
  method: 'GET',
  path: '/api/sessions/:id/private-note',
  summary: 'Your own note; nobody else can read it in the product',
  params: one,
  reply: privateNote,
});

export const writePrivateNote = endpoint({
  name: 'writePrivateNote',
  method: 'PUT',
  path: '/api/sessions/:id/private-note',
  summary: 'Write your own note',
  params: one,
  body: privateNote,
  reply: privateNote,
  refusals: ['changed'],
});
