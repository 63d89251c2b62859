import { assert, constantFrom, integer, array, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cancel,
  changeLength,
  dayInRhythm,
  hasRoom,
  isPinned,
  movedThere,
  reschedule,
  shortInstead,
  SHORT_MINUTES,
  undoChange,
} from './change-of-plan.ts';
import { personId, rhythmId, sessionId } from './ids.ts';
import { begin, close, markMissed } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import { addMinutes, toDay, toInstant } from './time.ts';
import type { Instant } from './time.ts';

const maria = personId.parse('0a1b2c3d-0000-4000-8000-000000000001');
const ali = personId.parse('0a1b2c3d-0000-4000-8000-000000000002');
const zone = 'Europe/Stockholm';
const now = toInstant('2026-11-24T08:00:00Z');
const thursday = toInstant('2026-11-26T09:00:00Z');
const next = toInstant('2026-12-10T09:00:00Z');

const session = (changes: Partial<PlannedSession> = {}): PlannedSession => ({
  id: sessionId.parse('01890000-0000-7000-8000-000000000001'),
  ...{ version: 1, rhythm: rhythmId.parse('01890000-0000-7000-8000-000000000009') },
  ...{ manager: maria, rep: ali, type: 'deal', templateVersion: 1, state: 'planned', origin: 'rhythm' },
  ...{ startsAt: thursday, minutes: 30, leader: maria, entry: null, agenda: [], chosenBy: null },
  ...{
    movedFrom: null,
    movedForDayOff: false,
    rhythmEndedAt: null,
    ownLength: false,
    lastChange: null,
    customerMeeting: null,
  },
  ...changes,
});
const later = session({ id: sessionId.parse('01890000-0000-7000-8000-000000000002'), startsAt: next });
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: string }): Value => {
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};
const why = { reason: 'customer', note: '' } as const;
const own = { day: toDay('2026-11-26'), startsAt: thursday, movedForDayOff: false };
const around = { own, others: [session(), later], following: null };
const live = begin(session(), maria, 'deal', now);
const moveTo = (to: Instant, one: Session = session(), at = now) => reschedule(one, ali, to, around, at);

describe('a quarter of an hour instead', () => {
  const friday = toInstant('2026-11-27T08:00:00Z');
  const cancelled = value(cancel(session(), ali, why, now));
  const take = (one: Session, startsAt: Instant) =>
    shortInstead(one, maria, { startsAt, agenda: [] }, around, now);

  test('takes the place of what is cancelled, whoever did that, and stands for its day', () => {
    expect(value(take(cancelled, friday))).toMatchObject({
      ...{ state: 'planned', startsAt: friday, minutes: SHORT_MINUTES, ownLength: true },
      ...{ movedFrom: '2026-11-26', lastChange: { by: maria, from: { state: 'cancelled' } } },
    });
    expect(value(take(cancelled, friday))).not.toHaveProperty('cancellation');
  });

  test('is refused where nothing is cancelled, in the past, and after the next', () => {
    for (const one of [session(), live, markMissed(session())]) expect(take(one, friday).ok).toBe(false);
    expect(take(cancelled, addMinutes(now, -1))).toMatchObject({ refusal: 'time-passed' });
    expect(take(cancelled, next)).toMatchObject({ refusal: 'clashes' });
  });
});

describe('a planned session', () => {
  test('is cancelled by whoever does it, with a reason, and takes no place in the rhythm but its own', () => {
    const cancelled = value(cancel(session(), ali, why, now));
    expect(cancelled).toMatchObject({
      state: 'cancelled',
      cancellation: why,
      lastChange: { by: ali, at: now },
    });
    expect(dayInRhythm(cancelled, zone)).toBe('2026-11-26');
  });

  test('can’t be cancelled once it has begun, is over, or was missed', () => {
    expect(cancel(live, ali, why, now)).toMatchObject({ refusal: 'already-started' });
    for (const over of [
      value(close(live, 1, null, now)),
      value(cancel(session(), ali, why, now)),
      markMissed(session()),
    ])
      expect(cancel(over, ali, why, now)).toMatchObject({ refusal: 'not-planned' });
    expect(cancel(session(), ali, why, addMinutes(thursday, 13 * 60))).toMatchObject({
      refusal: 'not-planned',
    });
  });

  test('keeps a length of its own until it is given the rhythm’s again', () => {
    const to = (minutes: number) => ({ minutes, agenda: [], usual: 30 });
    const short = value(changeLength(session(), ali, to(15), now));
    expect([short.minutes, isPinned(short), short.startsAt]).toEqual([15, true, thursday]);
    expect(isPinned(value(changeLength(short, ali, to(30), now)))).toBe(false);
  });

  test('is moved to another time and stands for the same day of the rhythm, also when it is moved twice', () => {
    const friday = toInstant('2026-11-27T12:00:00Z');
    const moved = value(moveTo(friday));
    expect([moved.startsAt, moved.movedFrom, dayInRhythm(moved, zone)]).toEqual([
      ...[friday, '2026-11-26', '2026-11-26'],
    ]);
    const again = value(moveTo(addMinutes(friday, 60), moved));
    expect(dayInRhythm(again, zone)).toBe('2026-11-26');
    expect(value(moveTo(thursday, again)).movedFrom).toBeNull();
  });

  test('that the rhythm has moved for a day off is nobody’s change, until somebody moves it', () => {
    const wednesday = addMinutes(thursday, -24 * 60);
    const moved = session({ startsAt: wednesday, movedFrom: own.day, movedForDayOff: true });
    const place = { ...around, own: { ...own, startsAt: wednesday, movedForDayOff: true } };
    const to = (at: Instant) => value(reschedule(moved, ali, at, place, now));
    expect(isPinned(moved)).toBe(false);
    // On the day off itself too, since they have then chosen it.
    for (const at of [thursday, addMinutes(wednesday, 60)])
      expect([isPinned(to(at)), dayInRhythm(to(at), zone)]).toEqual([true, own.day]);
    expect(isPinned(value(reschedule(to(thursday), ali, wednesday, place, now)))).toBe(false);
    const usual = { day: own.day, startsAt: thursday, minutes: 30 };
    expect(isPinned(movedThere(moved, { startsAt: thursday, minutes: 30 }, usual))).toBe(true);
    expect(isPinned(movedThere(session(), { startsAt: thursday, minutes: 30 }, usual))).toBe(false);
  });

  test('is not moved into the past, onto the next one or past it', () => {
    expect(moveTo(now)).toMatchObject({ refusal: 'time-passed' });
    expect(moveTo(addMinutes(next, -29))).toMatchObject({ refusal: 'clashes' });
    expect(moveTo(addMinutes(next, 24 * 60))).toMatchObject({ refusal: 'clashes' });
    expect(value(moveTo(addMinutes(next, -30))).movedFrom).toBe('2026-11-26');
    const alone = { own, others: [session()], following: next };
    expect(reschedule(session(), ali, next, alone, now)).toMatchObject({ refusal: 'clashes' });
  });

  test('that was missed is planned again at a new time', () => {
    const after = addMinutes(thursday, 20 * 60);
    expect(value(moveTo(addMinutes(after, 60), session(), after)).state).toBe('planned');
    expect(value(moveTo(addMinutes(after, 60), markMissed(session()), after)).state).toBe('planned');
  });

  test('is as it was when a change is taken back in time, and stays changed afterwards', () => {
    const cancelled = value(cancel(session(), ali, why, now));
    expect(undoChange(cancelled, addMinutes(now, 0.2))).toEqual({ ok: true, value: session() });
    expect(undoChange(cancelled, addMinutes(now, 0.21))).toMatchObject({ refusal: 'too-late-to-undo' });
    const moved = value(moveTo(addMinutes(thursday, 60)));
    const movedOn = value(cancel(moved, maria, why, now));
    expect(value(undoChange(movedOn, now))).toMatchObject({ state: 'planned', startsAt: moved.startsAt });
    expect(undoChange(session(), now)).toMatchObject({ refusal: 'nothing-to-undo' });
    expect(undoChange(begin(moved, maria, 'deal', now), now)).toMatchObject({ refusal: 'already-started' });
  });
});

describe('a time', () => {
  const quarters = (count: number) => addMinutes(now, count * 15);
  const planned = record({
    startsAt: integer({ min: -400, max: 400 }).map(quarters),
    minutes: constantFrom(15, 30, 60),
    origin: constantFrom('rhythm' as const, 'single' as const, 'extra' as const),
  });

  test('is taken exactly where it would be offered, whatever else the two have planned', () => {
    const ids = ['3', '4', '5', '6'].map((end) =>
      sessionId.parse(`01890000-0000-7000-8000-00000000000${end}`),
    );
    assert(
      property(planned, array(planned, { maxLength: 4 }), planned, planned, (mine, theirs, turn, to) => {
        const others = theirs.map((one, place) => session({ ...one, id: ids[place] ?? later.id }));
        const moved = session(mine);
        const its = { own: { ...own, startsAt: mine.startsAt }, others, following: turn.startsAt };
        const room = hasRoom(moved, { startsAt: to.startsAt, minutes: mine.minutes }, its, now);
        expect(reschedule(moved, ali, to.startsAt, its, now).ok).toBe(room && to.startsAt > now);
        const short = hasRoom(moved, { startsAt: to.startsAt, minutes: SHORT_MINUTES }, its, now);
        const cancelled: Session = { ...moved, state: 'cancelled', cancellation: why };
        const taken = shortInstead(cancelled, ali, { startsAt: to.startsAt, agenda: [] }, its, now);
        expect(taken.ok).toBe(short && to.startsAt > now);
      }),
    );
  });

  test('is free of a turn that has passed without a 1:1, and of one that nobody came to', () => {
    const at = addMinutes(next, 60);
    const missed = markMissed(session());
    const to = addMinutes(at, 24 * 60);
    for (const left of [
      { ...around, others: [missed], following: next },
      { ...around, others: [missed, later], following: null },
    ])
      expect(reschedule(missed, ali, to, left, at).ok).toBe(true);
  });

  test('is beside an extra 1:1, not before it', () => {
    const extra = session({ ...later, origin: 'extra', startsAt: addMinutes(thursday, 60) });
    const its = { ...around, others: [session(), extra] };
    expect(reschedule(session(), ali, addMinutes(thursday, 24 * 60), its, now).ok).toBe(true);
    expect(reschedule(session(), ali, addMinutes(thursday, 45), its, now)).toMatchObject({
      refusal: 'clashes',
    });
  });
});
