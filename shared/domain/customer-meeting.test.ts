import { expect, test } from 'vitest';
import { extraFor, nextCustomerMeeting, noPlan } from './customer-meeting.ts';
import type { CustomerMeeting } from './customer-meeting.ts';
import { customerMeetingId, personId, rhythmId, sessionId } from './ids.ts';
import { begin, close, markMissed } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import { toInstant } from './time.ts';

const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const rep = personId.parse(uuid(9));
const at = (day: number) => toInstant(`2026-11-${String(day).padStart(2, '0')}T09:00:00Z`);
const now = at(23);
const meeting = (day: number): CustomerMeeting => ({
  ...{ id: customerMeetingId.parse(uuid(day)), version: 1, rep, customer: 'Volvo', at: at(day) },
  ...{ deal: null, attendees: null, newPeople: false, debriefedAt: null, plan: noPlan, rehearsedAt: null },
});
const session = (day: number, mentioned: Partial<PlannedSession> = {}): PlannedSession => ({
  ...{ id: sessionId.parse(uuid(100 + day)), version: 1, rhythm: rhythmId.parse(uuid(8)) },
  ...{ manager: personId.parse(uuid(7)), rep, type: 'preparation', templateVersion: 1, state: 'planned' },
  ...{ origin: 'rhythm', startsAt: at(day), minutes: 30, leader: rep, entry: null, agenda: [] },
  ...{
    chosenBy: null,
    movedFrom: null,
    movedForDayOff: false,
    rhythmEndedAt: null,
    ownLength: false,
    lastChange: null,
    customerMeeting: null,
  },
  ...mentioned,
});
const held = (planned: PlannedSession): Session => {
  const closed = close(begin(planned, rep, 'deal', planned.startsAt), 1, null, planned.startsAt);
  if (!closed.ok) throw new Error(closed.refusal);
  return closed.value;
};
const cancelled = (planned: PlannedSession): Session => ({
  ...{ ...planned, state: 'cancelled', cancellation: { reason: 'other', note: '' } },
});
const offered = (sessions: readonly Session[], until: number | null = null, meetings = [meeting(26)]) =>
  extraFor(meetings, sessions, now, until === null ? null : at(until));

test('the next meeting is the nearest that has not been', () => {
  expect(nextCustomerMeeting([meeting(27), meeting(22), meeting(25)], now)).toEqual(meeting(25));
  expect(nextCustomerMeeting([meeting(22)], now)).toBeNull();
});

test('an extra is offered for a meeting before the next session, and not for one after it', () => {
  expect(offered([session(24, { type: 'deal' })], 30)).toEqual(meeting(26));
  expect(offered([session(24, { type: 'deal' })], 26)).toBeNull();
  expect(offered([])).toEqual(meeting(26));
});

test('a session that prepares in time needs no extra beside it, one that comes too late does', () => {
  expect(offered([session(25)])).toBeNull();
  expect(offered([session(27)])).toEqual(meeting(26));
});

test('one extra is enough, also once it has been held, and a cancelled or missed one is none', () => {
  const tied = { origin: 'extra', customerMeeting: meeting(26).id } as const;
  expect(offered([session(24, tied)])).toBeNull();
  expect(offered([held(session(22, tied))])).toBeNull();
  expect(offered([cancelled(session(24, tied))])).toEqual(meeting(26));
  expect(offered([markMissed(session(22, tied))])).toEqual(meeting(26));
});

test('what prepares for one meeting leaves the next to be offered', () => {
  const tied = session(24, { customerMeeting: meeting(25).id });
  expect(offered([tied], null, [meeting(25), meeting(26)])).toEqual(meeting(26));
});
