import { agendaItemKinds } from '../domain/agenda.ts';
import { z } from 'zod/mini';
import { inBoth } from '../coaching/in-both.ts';
import { yields } from '../coaching/yields.ts';
import { conversationType } from '../domain/conversation-type.ts';
import {
  agendaItemId,
  commitmentId,
  decisionId,
  focusId,
  personId,
  rhythmId,
  sessionId,
} from '../domain/ids.ts';
import { cancelReasons, sessionStates } from '../domain/session.ts';
import { calendarDay, instant, timeZone } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { customerMeeting } from './customer-meeting-view.ts';
import { deal } from './deal-view.ts';
import { debrief } from './debrief.ts';
import { version } from './endpoint.ts';
import { goalLine } from './goal.ts';
import { personRef } from './person.ts';
import { nextSession, sessionInQuestion } from './session-occasion.ts';

export const agendaItem = z.object({
  id: agendaItemId,
  kind: z.enum(agendaItemKinds),
  section: z.nullable(z.string()),
  text: z.nullable(z.string()),
  addedBy: z.nullable(personRef),
  minutes: z.int(),
  /** The section that gave what somebody brings its minutes. */
  takenFrom: z.nullable(z.string()),
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
  /** What facts it brings; a kind that the reader doesn't know brings none. Null where it only asks. */
  kind: z.nullable(z.string()),
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
  cancelled: z.nullable(z.object({ reason: z.enum([...cancelReasons, 'calendar']), note: z.string() })),
  /** Whether the rhythm is in both calendars, so that what is changed or added follows there. */
  booked: z.boolean(),
});

/** How long a session may be, in minutes. */
export const sessionMinutes = z.int().check(z.minimum(15), z.maximum(120));

export const session = z.object({
  id: sessionId,
  version,
  rhythmId,
  now: instant,
  state: z.enum(sessionStates),
  type: conversationType,
  templateVersion: z.int(),
  /** The words of the template that it was planned with, the built-in one or the organisation's own. */
  template: z.object({ name: inBoth, sections: z.array(sectionWords) }),
  /** Whether this is the pair's first session: follow-up then asks what is already promised. */
  first: z.boolean(),
  startsAt: instant,
  minutes: z.int(),
  plan,
  startedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
  /** Whether the two are at its closing: what they have settled is read back to both. */
  closing: z.boolean(),
  manager: personRef,
  rep: personRef,
  you: z.enum(['manager', 'rep']),
  leaderId: personId,
  agenda: z.array(agendaItem),
  /** Earlier commitments under review, the manager's own first. Stays complete while answers are given. */
  followUp: z.array(commitment),
  /** Those of them that have been answered since the session began; a moved one is open again. */
  answered: z.array(commitmentId),
  /** Of each one's last ten commitments, how many were kept in time; for the two of them only. */
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
  /** The deals it is about, the one chosen last first. */
  deals: z.array(deal),
  /** The customer meeting that the two prepare for. */
  customerMeeting: z.nullable(customerMeeting),
  /** Whether it stands outside the rhythm. */
  extra: z.boolean(),
  /** What the rep practises now, by name; the rest is asked for where it is shown (getDevelopment). */
  focus: z.array(z.object({ id: focusId, behaviour: z.string(), name: inBoth, until: calendarDay })),
  next: z.nullable(nextSession),
  noStepReason: z.nullable(z.string()),
  /** How long it took, in minutes, once it is closed. */
  heldMinutes: z.nullable(z.int()),
  /** Whether nobody ended it: it ended by itself. */
  endedByItself: z.boolean(),
  /** What the two are still to be asked: of this one, or, while this one is planned, of the one before it. */
  inQuestion: z.nullable(sessionInQuestion),
  /** Shared notes by agenda item, once the session is closed; while it is live they are in the live document. */
  notes: z.array(z.object({ itemId: agendaItemId, text: z.string() })),
  /** Your own answer, one to five; asked an hour after the close. Null for the manager. */
  usefulness: z.nullable(z.int()),
  /** The day a step is due when none is said: the day before the next session. */
  defaultDue: z.nullable(calendarDay),
});

export type SessionView = z.output<typeof session>;

/** Which session an address is about. */
export const sessionParams = z.object({ id: sessionId });

/** What a change carries: the version of the session that it was made to. */
export const expectedVersion = z.object({ version });
