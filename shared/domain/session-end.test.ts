import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaItemId, personId, rhythmId, sessionId } from './ids.ts';
import {
  begin,
  close,
  endByItself,
  endsAt,
  enteredAfterwards,
  finish,
  goTo,
  goToClosing,
  heldMinutes,
  isHeld,
  isLive,
  markHeld,
  markNotHeld,
  resume,
  sessionAsOf,
  withContent,
  withSign,
} from './session.ts';
import type { ClosedSession, LiveSession, PlannedSession, Session } from './session.ts';
import { addMinutes, minutesBetween, momentOf, toDay, toInstant, wallTime } from './time.ts';
import type { Instant } from './time.ts';

const id = (number: number): string => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const maria = personId.parse('0a1b2c3d-0000-4000-8000-000000000001');
const ali = personId.parse('0a1b2c3d-0000-4000-8000-000000000002');
const ten = toInstant('2026-11-26T09:00:00Z');
const section = agendaItemId.parse(id(2));

const planned = (startsAt = ten, minutes = 30): PlannedSession => ({
  ...{ id: sessionId.parse(id(1)), version: 1, rhythm: rhythmId.parse(id(9)), manager: maria, rep: ali },
  ...{
    type: 'deal',
    templateVersion: 1,
    state: 'planned',
    origin: 'rhythm',
    minutes,
    leader: maria,
    startsAt,
  },
  ...{
    entry: null,
    chosenBy: null,
    movedFrom: null,
    movedForDayOff: false,
    rhythmEndedAt: null,
    ownLength: false,
    lastChange: null,
  },
  customerMeeting: null,
  agenda: [
    {
      ...{ id: section, kind: 'section', section: 'picture', text: null, addedBy: null },
      minutes,
      takenFrom: null,
      usedSeconds: 0,
      enteredAt: null,
    },
  ],
});
const begun = (at = ten, of = planned()): LiveSession => begin(of, maria, 'deal', at);
const after = (minutes: number, from: Instant = ten): Instant => addMinutes(from, minutes);
const ended = (session: Session, at: Instant): ClosedSession => {
  const now = sessionAsOf(session, at);
  if (now.state !== 'closed') throw new Error(now.state);
  return now;
};
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: string }): Value => {
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

describe('a session that is ended', () => {
  test('is read back until somebody goes to a section again, with the time put to the last section', () => {
    const read = value(goToClosing(begun(), ali));
    expect(read).toMatchObject({ isClosing: true, leader: ali });
    expect(read.agenda[0]?.enteredAt).toBe(ten);
    expect(value(goTo(read, section, maria, after(3)))).toMatchObject({ isClosing: false, leader: maria });
    expect(goToClosing(planned(), ali)).toMatchObject({ refusal: 'not-live' });
  });

  test('goes on at its closing when that is taken back in time, with what was in it', () => {
    const closed = value(close(withContent(begun()), 1, null, after(25)));
    const back = value(resume(closed, ali, addMinutes(after(25), 0.2)));
    expect(back).toMatchObject({ state: 'live', isClosing: true, leader: ali, hasContent: true });
    expect(back.agenda.at(-1)?.enteredAt).toBe(addMinutes(after(25), 0.2));
    expect(value(close(back, 1, null, after(27)))).toEqual({
      ...closed,
      leader: ali,
      closedAt: after(27),
      lastSignAt: after(27),
      agenda: [{ ...closed.agenda[0], usedSeconds: 25 * 60 + 108 }],
    });
  });

  test('stays ended when it is taken back too late, or nobody had ended it', () => {
    const closed = value(close(begun(), 1, null, after(25)));
    expect(resume(closed, ali, addMinutes(after(25), 1 / 3))).toMatchObject({ refusal: 'too-late' });
    expect(resume(ended(begun(), after(90)), ali, after(60))).toMatchObject({ refusal: 'too-late' });
    expect(resume(begun(), ali, after(5))).toMatchObject({ refusal: 'not-closed' });
  });

  test('without a sign of anything in it is asked about again, taken back or not', () => {
    const closed = value(close(begun(), 0, 'Inget', after(1)));
    expect(closed.endQuestion).toBe('held');
    expect(value(resume(closed, ali, after(1))).hasContent).toBe(false);
  });
});

describe('a session that nobody ends', () => {
  test('goes on until half an hour after its planned end, to the minute', () => {
    expect(sessionAsOf(begun(), addMinutes(after(60), -0.001)).state).toBe('live');
    expect(sessionAsOf(begun(), after(60)).state).toBe('closed');
  });

  test('goes on for half an hour after the last thing that somebody did', () => {
    const talking = withSign(begun(), after(70));
    expect(sessionAsOf(talking, addMinutes(after(100), -0.001)).state).toBe('live');
    expect(sessionAsOf(talking, after(100)).state).toBe('closed');
  });

  test('begun late has all its minutes, and begun early has those that were planned', () => {
    expect(endsAt(begun(after(25)))).toBe(after(85));
    expect(endsAt(begun(after(-10)))).toBe(after(60));
  });

  test('begun long before its time is held then, and not at its time', () =>
    expect(endsAt(begun(after(-7 * 24 * 60)))).toBe(after(60, after(-7 * 24 * 60))));

  test('ends with what was recorded, and is asked about once', () => {
    const left = ended(withContent(withSign(begun(), after(18))), after(24 * 60));
    expect(left).toMatchObject({ endedByItself: true, endQuestion: 'finished', closedAt: after(60) });
    expect(heldMinutes(left)).toBe(18);
    expect(isHeld(left)).toBe(true);
    expect(markHeld(left).endQuestion).toBeNull();
    expect(value(finish(left, 1, null))).toMatchObject({ endQuestion: null, endedByItself: true });
    expect(finish(left, 0, ' ')).toMatchObject({ refusal: 'reason-needed' });
    expect(finish(markHeld(left), 1, null)).toMatchObject({ refusal: 'not-live' });
  });

  test('puts no time to its sections’ account beyond its end', () => {
    const left = ended(value(goTo(begun(), section, ali, after(5))), after(90 * 24 * 60));
    expect(left.agenda.every(({ enteredAt }) => enteredAt === null)).toBe(true);
    expect(left.agenda.reduce((sum, one) => sum + one.usedSeconds, 0)).toBeLessThanOrEqual(60 * 60);
  });

  test('is the same however late it is looked at: after a night, a weekend, months and a change of clocks', () => {
    const zone = 'Europe/Stockholm';
    const evening = momentOf(toDay('2026-10-23'), wallTime.parse('16:45'), zone);
    const left = withContent(withSign(begun(evening, planned(evening)), after(20, evening)));
    const looks = [
      momentOf(toDay('2026-10-24'), wallTime.parse('07:00'), zone),
      momentOf(toDay('2026-10-26'), wallTime.parse('08:00'), zone),
      momentOf(toDay('2027-03-29'), wallTime.parse('08:00'), zone),
    ];
    for (const at of looks) expect(ended(left, at)).toEqual(endByItself(left));
    expect(heldMinutes(ended(left, looks[0] ?? evening))).toBe(20);
  });

  test('is never live beyond its end, and counts no more than one and a half times what was planned', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 * 24 * 120 }), fc.boolean()), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 120 }),
        fc.integer({ min: -60 * 24 * 30, max: 60 * 12 }),
        steps,
        (minutes, late, all) => {
          const startedAt = after(late);
          let session: Session = begun(startedAt, planned(ten, minutes));
          let now = startedAt;
          for (const [wait, writes] of all) {
            now = addMinutes(now, wait);
            session = sessionAsOf(session, now);
            if (!isLive(session)) break;
            session = withSign(writes ? withContent(session) : session, now);
            expect(now < endsAt(session)).toBe(true);
          }
          const over = sessionAsOf(session, addMinutes(now, 60 * 24 * 365));
          if (over.state !== 'closed') throw new Error('still live a year later');
          const held = heldMinutes(over);
          expect(held).toBeGreaterThanOrEqual(0);
          expect(held).toBeLessThanOrEqual(1.5 * minutes);
          expect(held).toBeLessThanOrEqual(Math.ceil(minutesBetween(startedAt, over.closedAt)));
        },
      ),
    );
  });
});

describe('a session of less than five minutes', () => {
  const closedAfter = (minutes: number, session: LiveSession, steps = 0) =>
    value(close(session, steps, 'Inget nytt', after(minutes)));

  test('with nothing written doesn’t count until somebody says that it was held', () => {
    for (const short of [ended(begun(), after(61)), closedAfter(4.99, begun())]) {
      expect(short.endQuestion).toBe('held');
      expect(isHeld(short)).toBe(false);
      expect(isHeld(markHeld(short))).toBe(true);
    }
    expect(closedAfter(5, begun()).endQuestion).toBeNull();
  });

  test('in which something was written counts', () => {
    expect(closedAfter(2, withContent(begun())).endQuestion).toBeNull();
    expect(closedAfter(2, begun(), 1).endQuestion).toBeNull();
    expect(ended(withContent(begun()), after(61)).endQuestion).toBe('finished');
  });

  test('that wasn’t held was missed, and takes no day of the rhythm when none was planned', () => {
    const short = ended(begun(), after(61));
    expect(markNotHeld(short, short.rep)).toMatchObject({ state: 'missed', origin: 'rhythm' });
    expect(markNotHeld({ ...short, origin: 'on-the-spot', recommended: 'deal' }, short.rep)).toMatchObject({
      origin: 'extra',
    });
  });
});

describe('the minutes of a session', () => {
  test('are those that it took, not those that were planned', () => {
    expect(heldMinutes(value(close(begun(), 1, null, after(2))))).toBe(2);
    expect(heldMinutes(value(close(withSign(begun(), after(70)), 1, null, after(72))))).toBe(72);
  });

  test('are what was said of one that is entered afterwards', () =>
    expect(heldMinutes(value(enteredAfterwards(planned(), ali, after(-60), 1, null)))).toBe(30));

  test('are no more than one and a half times the planned ones where nobody knows', () => {
    const old = { ...value(close(begun(), 1, null, after(60 * 24 * 80))), lastSignAt: null };
    expect(heldMinutes(old)).toBe(45);
  });
});
