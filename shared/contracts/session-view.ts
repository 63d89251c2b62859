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
import { lateReasons } from '../domain/commitment.ts';
import { cancelReasons, sessionStates } from '../domain/session.ts';
import { calendarDay, instant, timeZone } from '../domain/time.ts';
import { commitment } from './commitment.ts';
import { customerMeeting } from './customer-meeting-view.ts';
import { deal } from './deal-view.ts';
import { debrief } from './debrief.ts';
import { version } from './endpoint.ts';
import { endedGoal, goalLine } from './goal.ts';
import { personRef } from './person.ts';
import { nextSession, sessionInQuestion } from './session-occasion.ts';

export const agendaItem = z.object({
  id: agendaItemId,
  kind: z.enum(agendaItemKinds),
  section: z.nullable(z.string()),
  text: z.nullable(z.string()),
  addedBy: z.nullable(personRef),
  minutes: z.int(),
  /** The section from which an added point took its minutes. */
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
  /** The kind of facts it shows; a kind that the reader doesn't know shows none. Null if it only asks questions. */
  kind: z.nullable(z.string()),
});

const inTime = z.object({ kept: z.int(), of: z.int() });

/** What is special about this session's plan. */
const plan = z.object({
  /** The zone of its days and times. */
  zone: timeZone,
  /** The day of the rhythm that it was moved from. */
  movedFrom: z.nullable(calendarDay),
  /** The rhythm's length in minutes, if the session's own differs; null otherwise. */
  usualMinutes: z.nullable(z.int()),
  /** Who changed it last. */
  changedBy: z.nullable(personRef),
  cancelled: z.nullable(z.object({ reason: z.enum([...cancelReasons, 'calendar']), note: z.string() })),
  /** Whether the rhythm is in both calendars, so that changes and added sessions are written there. */
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
  /** The type that the rep was asked to prepare for, while it is planned and of another now. */
  askedType: z.nullable(conversationType),
  templateVersion: z.int(),
  /** The words of the template it was planned with, the built-in one or the organisation's own. */
  template: z.object({ name: inBoth, sections: z.array(sectionWords) }),
  /** Whether this is the pair's first session: follow-up then asks what has already been agreed on. */
  first: z.boolean(),
  startsAt: instant,
  minutes: z.int(),
  plan,
  startedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
  /** Whether the two are at its closing: what they have agreed on is read back to both. */
  closing: z.boolean(),
  manager: personRef,
  rep: personRef,
  you: z.enum(['manager', 'rep']),
  leaderId: personId,
  agenda: z.array(agendaItem),
  /** Earlier commitments in follow-up, the manager's own first. Stays complete while answers are given. */
  followUp: z.array(commitment),
  /** Those of them answered since the session began; a moved one is open again. */
  answered: z.array(commitmentId),
  /** Who answered them, and what got in the way of those that were moved for a reason. */
  answers: z.array(
    z.object({
      commitment: commitmentId,
      by: personRef,
      reason: z.nullable(z.enum(lateReasons)),
      because: z.nullable(z.string()),
    }),
  ),
  /** How many of each person's last ten commitments were kept in time; only the two see it. */
  inTime: z.object({ manager: inTime, rep: inTime }),
  /** Who is going through the session's transcript, while proposals are waited for or left to answer, and whether it has been read. */
  transcript: z.nullable(z.object({ by: personRef, isRead: z.boolean() })),
  /** The commitments recorded in this session. */
  steps: z.array(commitment),
  /** Which of all these commitments serve a behaviour of the organisation's. */
  practising: z.array(commitmentId),
  decisions: z.array(decision),
  /** The decisions of the session before. */
  earlierDecisions: z.array(decision),
  /** The rep's debriefs of customer meetings since the session before. */
  debriefs: z.array(debrief),
  goals: z.array(goalLine),
  endedGoals: z.array(endedGoal),
  /** The deals it is about, the latest chosen first. */
  deals: z.array(deal),
  /** The customer meeting that the two prepare for. */
  customerMeeting: z.nullable(customerMeeting),
  /** Whether it is an extra one, outside the rhythm. */
  extra: z.boolean(),
  /** The behaviours that the rep practises now; details are fetched where they are shown (getDevelopment). */
  focus: z.array(z.object({ id: focusId, behaviour: z.string(), name: inBoth, until: calendarDay })),
  next: z.nullable(nextSession),
  noStepReason: z.nullable(z.string()),
  /** How long it took, in minutes, once it is closed. */
  heldMinutes: z.nullable(z.int()),
  /** Who said that it wasn't held, where it had been begun. */
  notHeldBy: z.nullable(personRef),
  /** Whether it ended by itself, without anybody ending it. */
  endedByItself: z.boolean(),
  /** The session about which the two are still to be asked: this one, or, while this one is planned, the one before. */
  inQuestion: z.nullable(sessionInQuestion),
  /** Shared notes by agenda item, once the session is closed; while it is live they are in the live document. */
  notes: z.array(z.object({ itemId: agendaItemId, text: z.string() })),
  /** Your own answer, one to five; asked an hour after the close. Null for the manager. */
  usefulness: z.nullable(z.int()),
  /** The day a commitment is due if none is said: the day before the next session. */
  defaultDue: z.nullable(calendarDay),
});

export type SessionView = z.output<typeof session>;

/** The session in an address. */
export const sessionParams = z.object({ id: sessionId });

/** The version of the session that a change was made to. */
export const expectedVersion = z.object({ version });
