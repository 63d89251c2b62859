import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enter, usedSeconds } from './agenda.ts';
import type { AgendaItem } from './agenda.ts';
import { agendaItemId, personId, rhythmId, sessionId } from './ids.ts';
import { sessionAt, sessionShown } from './current-session.ts';
import { begin, close, enteredAfterwards, goTo, markMissed, start, stateAt } from './session.ts';
import type { PlannedSession, Session, SessionState } from './session.ts';
import { addMinutes, minutesBetween, toInstant } from './time.ts';

const id = (number: number): string => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const maria = personId.parse('0a1b2c3d-0000-4000-8000-000000000001');
const ali = personId.parse('0a1b2c3d-0000-4000-8000-000000000002');
const ten = toInstant('2026-11-26T09:00:00Z');

const item = (number: number): AgendaItem => ({
  ...{ id: agendaItemId.parse(id(number)), kind: 'section', section: 'picture', text: null, addedBy: null },
  ...{ minutes: 5, takenFrom: null, usedSeconds: 0, enteredAt: null },
});
const agenda = [item(1), item(2), item(3)];
const planned = (number: number, minutesFromTen = 0): PlannedSession => ({
  ...{ id: sessionId.parse(id(number)), version: 1, rhythm: rhythmId.parse(id(9)), manager: maria, rep: ali },
  ...{ type: 'deal', templateVersion: 1, state: 'planned', origin: 'rhythm', minutes: 30, leader: maria },
  ...{ startsAt: addMinutes(ten, minutesFromTen), entry: null, agenda, chosenBy: null, movedFrom: null },
  ...{
    movedForDayOff: false,
    rhythmEndedAt: null,
    ownLength: false,
    lastChange: null,
    customerMeeting: null,
  },
});
const session = (number: number, state: SessionState, minutesFromTen = 0): Session => {
  const one = planned(number, minutesFromTen);
  switch (state) {
    case 'planned':
      return one;
    case 'live':
      return begin(one, maria, 'deal', one.startsAt);
    case 'closed':
      return value(close(begin(one, maria, 'deal', one.startsAt), 1, null, one.startsAt));
    case 'cancelled':
      return { ...one, state, cancellation: { reason: 'other', note: '' } };
    case 'missed':
      return markMissed(one);
  }
};
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: string }): Value => {
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

describe('a session', () => {
  const live = value(start(session(1, 'planned'), ali, 'deal', ten));

  test('starts once, with the first point in hand and whoever started it leading', () => {
    expect(live).toMatchObject({ state: 'live', startedAt: ten, leader: ali });
    expect(live.agenda.map(({ enteredAt }) => enteredAt)).toEqual([ten, null, null]);
    expect(start(live, maria, 'deal', ten)).toMatchObject({ refusal: 'already-started' });
    for (const state of ['closed', 'cancelled', 'missed'] as const)
      expect(start(session(1, state), maria, 'deal', ten)).toMatchObject({ refusal: 'not-planned' });
  });

  test('is led by whoever chose the section in hand', () =>
    expect(value(goTo(live, agendaItemId.parse(id(2)), maria, ten)).leader).toBe(maria));

  test('has only its own sections', () =>
    expect(goTo(live, agendaItemId.parse(id(8)), maria, ten)).toMatchObject({ refusal: 'not-found' }));

  test('closes with a next step, or a reason why there is none', () => {
    expect(close(live, 0, ' ', ten)).toMatchObject({ refusal: 'reason-needed' });
    expect(value(close(live, 0, 'Inget nytt', ten)).noStepReason).toBe('Inget nytt');
    expect(value(close(live, 2, 'Inget nytt', ten)).noStepReason).toBeNull();
    expect(close(value(close(live, 1, null, ten)), 1, null, ten)).toMatchObject({ refusal: 'not-live' });
  });

  test('gives every second of it to one section: together they are the time from start to close', () => {
    const visits = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(visits, (all) => {
        let now = ten;
        let held = live;
        for (const [section, minutes] of all) {
          held = value(goTo(held, agendaItemId.parse(id(section)), ali, now));
          now = addMinutes(now, minutes);
          expect(held.agenda.filter(({ enteredAt }) => enteredAt !== null)).toHaveLength(1);
        }
        const closed = value(close(held, 1, null, now));
        const seconds = closed.agenda.reduce((sum, one) => sum + one.usedSeconds, 0);
        expect(seconds).toBe(minutesBetween(ten, now) * 60);
      }),
    );
  });
});

describe('a session that is entered afterwards', () => {
  const at = addMinutes(ten, -24 * 60);

  test('is held from when it was, for as long as it was planned, and counts as closed', () =>
    expect(value(enteredAfterwards(markMissed(planned(1)), ali, at, 1, null))).toMatchObject({
      ...{ state: 'closed', startsAt: at, startedAt: at, closedAt: addMinutes(at, 30), noStepReason: null },
    }));

  test('has a next step, or a reason why there is none', () => {
    expect(enteredAfterwards(planned(1), ali, at, 0, ' ')).toMatchObject({
      refusal: 'reason-needed',
    });
    expect(value(enteredAfterwards(planned(1), ali, at, 0, 'Inget nytt')).noStepReason).toBe('Inget nytt');
  });
});

test('the time used goes on while a section is in hand, and never backwards', () => {
  const [inHand] = enter(agenda, agenda[0]?.id ?? null, ten);
  if (!inHand) throw new Error('no section');
  expect(usedSeconds(inHand, addMinutes(ten, 2))).toBe(120);
  expect(usedSeconds(inHand, addMinutes(ten, -2))).toBe(0);
});

test('what was planned and never held was missed, from when no meeting can be its own', () => {
  expect(stateAt(session(1, 'planned'), addMinutes(ten, 12 * 60))).toBe('planned');
  expect(stateAt(session(1, 'planned'), addMinutes(ten, 12 * 60 + 1))).toBe('missed');
  expect(stateAt(session(1, 'closed'), addMinutes(ten, 24 * 60))).toBe('closed');
});

describe('the session of a meeting', () => {
  const live = session(1, 'live', -24 * 60);
  const early = session(2, 'planned', -60);
  const later = session(3, 'planned', 90);
  const far = session(4, 'planned', 13 * 60);
  const closed = session(5, 'closed', -30);

  test('is the live one, else the planned one nearest within twelve hours, else none', () => {
    expect(sessionAt([early, live, later], ten)).toBe(live);
    expect(sessionAt([later, early, far], ten)).toBe(early);
    expect(sessionAt([far, closed, session(6, 'cancelled'), session(7, 'missed')], ten)).toBeNull();
  });

  test('shows its recap once it is closed, and what comes next when nothing is near', () => {
    expect(sessionShown([closed, later], ten)).toBe(closed);
    expect(sessionShown([session(5, 'closed', -13 * 60), far], ten)).toBe(far);
    expect(sessionShown([session(5, 'missed', -13 * 60)], ten)).toBeNull();
  });

  test('is the same in whatever order they come', () => {
    const all = [early, later, far, closed, session(6, 'planned', 60), session(7, 'planned', -60)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(sessionAt(shuffled, ten)).toBe(sessionAt(all, ten));
        expect(sessionShown(shuffled, ten)).toBe(sessionShown(all, ten));
      }),
    );
  });
});
