import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dispute,
  drop,
  isHelpUnanswered,
  isHelpWanted,
  isOverdue,
  keep,
  keptInTime,
  keptSince,
  lateReasons,
  mayDispute,
  move,
  moveBack,
  reopen,
  wantHelp,
  writeOutcome,
} from './commitment.ts';
import type { Commitment } from './commitment.ts';
import { commitmentId, personId, rhythmId } from './ids.ts';
import { addDays, addMinutes, toDay, toInstant } from './time.ts';

const ali = personId.parse('0a1b2c3d-0000-4000-8000-000000000001');
const maria = personId.parse('0a1b2c3d-0000-4000-8000-000000000002');
const today = toDay('2026-11-23');
const recordedAt = toInstant('2026-11-16T09:00:00Z');
const open: Commitment = {
  ...{ id: commitmentId.parse('01890000-0000-7000-8000-000000000001'), version: 1 },
  ...{ rhythm: rhythmId.parse('01890000-0000-7000-8000-000000000002'), session: null, owner: ali },
  ...{
    text: 'Skickar offerten',
    due: today,
    serves: null,
    plan: null,
    moves: 0,
    helpWantedAt: null,
    helpTalkAt: null,
    disputedAt: null,
    handedFrom: null,
  },
  ...{ recordedBy: maria, recordedAt, source: 'panel', state: 'open' },
};
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: string }): Value => {
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

describe('a move', () => {
  test('counts when it is made on the day or after it, unless it is the customer one waits for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.constantFrom(...lateReasons), (late, reason) => {
        const on = addDays(today, late);
        const { commitment, counted } = value(move(open, addDays(on, 7), reason, on));
        expect(counted).toBe(late >= 0 && reason !== 'customer');
        expect(commitment).toMatchObject({ due: addDays(on, 7), moves: counted ? 1 : 0, state: 'open' });
      }),
    );
  });

  test('never counts for what had no day', () =>
    expect(value(move({ ...open, due: null }, addDays(today, 1), 'time', today)).counted).toBe(false));

  test('goes to today at the earliest', () => {
    expect(move(open, today, 'time', today)).toMatchObject({ ok: true });
    expect(move(open, addDays(today, -1), 'time', today)).toMatchObject({ refusal: 'day-in-the-past' });
  });
});

describe('a move taken back', () => {
  test('leaves the day and the number of moves as they were, whatever was said and when', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.constantFrom(...lateReasons), (late, reason) => {
        const on = addDays(today, late);
        const { commitment, counted } = value(move(open, addDays(on, 7), reason, on));
        expect(moveBack(commitment, { from: open.due, counted })).toEqual(open);
      }),
    );
  });
});

describe('kept in time', () => {
  const due = (day: number): Commitment => ({ ...open, due: addDays(today, day) });
  const keptOn = (commitment: Commitment, day: number): Commitment =>
    value(keep(commitment, addDays(today, day)));
  const inTime = (...all: readonly Commitment[]) => keptInTime(all, ali, today);

  test('is on the day or before it, and never after a move that counted', () => {
    expect(inTime(keptOn(due(-5), -5), keptOn(due(-5), -9))).toEqual({ kept: 2, of: 2 });
    expect(inTime(keptOn(due(-5), -4), keptOn({ ...due(-5), moves: 1 }, -5))).toEqual({ kept: 0, of: 2 });
  });

  test('is not what is overdue', () => expect(inTime(due(-1))).toEqual({ kept: 0, of: 1 }));

  test('is no better for a late one being given another day, before it is kept or after', () => {
    const late = due(-14);
    const others = [keptOn(due(-5), -5), keptOn(due(-20), -19)];
    const counted = { kept: 1, of: 3 };
    expect(inTime(late, ...others)).toEqual(counted);
    const moved = value(move(late, addDays(today, 4), 'stuck', today)).commitment;
    expect(inTime(moved, ...others)).toEqual(counted);
    expect(inTime(keptOn(moved, 0), ...others)).toEqual(counted);
    const since = addDays(today, -56);
    for (const one of [late, moved, keptOn(moved, 0)])
      expect(keptSince([one, ...others], ali, since, today)).toEqual(counted);
    // Late for longer than that it counts while it is late, and no more once it is kept.
    expect(keptSince([due(-70), ...others], ali, since, today)).toEqual(counted);
    expect(keptSince([keptOn(due(-70), 0), ...others], ali, since, today)).toEqual({ kept: 1, of: 2 });
    // A customer who is waited for counts against nobody.
    const waiting = value(move(late, addDays(today, 4), 'customer', today)).commitment;
    expect(inTime(waiting, ...others)).toEqual({ kept: 1, of: 2 });
  });

  test('leaves out what is to come, what had no day, what was dropped or disputed, and the other’s', () =>
    expect(
      inTime(
        due(0),
        keptOn({ ...open, due: null }, 0),
        value(drop(due(-1), today, 'Behövs inte')),
        { ...due(-1), disputedAt: recordedAt },
        { ...due(-1), owner: maria },
      ),
    ).toEqual({ kept: 0, of: 0 }));

  test('is told over the last ten', () => {
    const early = Array.from({ length: 9 }, (_, index) => keptOn(due(-20 - index), -20 - index));
    const late = Array.from({ length: 4 }, (_, index) => keptOn(due(-15), -5 - index));
    expect(inTime(...late, ...early)).toEqual({ kept: 6, of: 10 });
    expect(inTime(...early, ...late)).toEqual({ kept: 6, of: 10 });
  });
});

describe('an answer', () => {
  test('is given once, and can be taken back', () => {
    const kept = value(keep(open, today));
    expect(kept).toMatchObject({ state: 'kept', on: today });
    for (const again of [
      keep(kept, today),
      drop(kept, today, 'Nej'),
      move(kept, today, 'time', today),
      wantHelp(kept, recordedAt),
    ])
      expect(again).toMatchObject({ ok: false, refusal: 'not-open' });
    expect(reopen(kept)).toEqual(open);
    expect(reopen(value(drop(open, today, 'Behövs inte')))).toEqual(open);
  });

  test('that it is dropped says why', () => {
    expect(drop(open, today, '  ')).toMatchObject({ ok: false, refusal: 'reason-needed' });
    expect(value(drop(open, today, ' Kunden köpte ändå '))).toMatchObject({ why: 'Kunden köpte ändå' });
  });

  test('that it is kept can say what came of it; no other can', () => {
    const kept = value(keep(open, today));
    expect(value(writeOutcome(kept, 'De vill ha ett möte'))).toEqual({
      ...kept,
      outcome: 'De vill ha ett möte',
    });
    expect(value(writeOutcome(value(writeOutcome(kept, 'Inget')), null))).toEqual(kept);
    for (const other of [open, value(drop(open, today, 'Behövs inte'))])
      expect(writeOutcome(other, 'Nytt')).toMatchObject({ ok: false, refusal: 'not-kept' });
  });

  test('leaves the wish for help as it was, so that taking it back does too', () => {
    const asking = value(wantHelp(open, recordedAt));
    expect(asking.helpWantedAt).toBe(recordedAt);
    expect(value(wantHelp(asking, addMinutes(recordedAt, 5))).helpWantedAt).toBe(recordedAt);
    expect(reopen(value(keep(asking, today)))).toEqual(asking);
  });
});

describe('a call for help', () => {
  const asking = value(wantHelp(open, recordedAt));
  const talk = { ...asking, helpTalkAt: addMinutes(recordedAt, 60) };

  test('waits until minutes are set aside for it, and is answered once those are over', () => {
    expect(isHelpUnanswered(asking, recordedAt)).toBe(true);
    expect([isHelpUnanswered(talk, recordedAt), isHelpWanted(talk, recordedAt)]).toEqual([false, true]);
    expect(isHelpWanted(talk, addMinutes(recordedAt, 69))).toBe(true);
    expect(isHelpWanted(talk, addMinutes(recordedAt, 70))).toBe(false);
    expect(isHelpWanted(open, recordedAt)).toBe(false);
  });

  test('that has been answered can be made again', () => {
    const later = addMinutes(recordedAt, 120);
    const again = value(wantHelp(talk, later));
    expect(again).toMatchObject({ helpWantedAt: later, helpTalkAt: null });
    expect(value(wantHelp(talk, recordedAt))).toEqual(talk);
  });
});

test('only what is open and has had its day is overdue', () => {
  const late = { ...open, due: addDays(today, -1) };
  expect(
    [open, late, { ...open, due: null }, value(keep(late, today))].map((one) => isOverdue(one, today)),
  ).toEqual([false, true, false, false]);
});

describe('“Stämmer inte”', () => {
  test('is the owner’s, for what another recorded, within a day', () => {
    expect(mayDispute(open, ali, addMinutes(recordedAt, 24 * 60 - 1))).toBe(true);
    expect(mayDispute(open, ali, addMinutes(recordedAt, 24 * 60))).toBe(false);
    expect(mayDispute(open, maria, recordedAt)).toBe(false);
    expect(mayDispute({ ...open, recordedBy: ali }, ali, recordedAt)).toBe(false);
  });

  test('is said once, and not of what has been answered', () => {
    const disputed = value(dispute(open, ali, recordedAt));
    expect(disputed.disputedAt).toBe(recordedAt);
    expect(dispute(disputed, ali, recordedAt)).toMatchObject({ refusal: 'too-late' });
    expect(dispute(value(keep(open, today)), ali, recordedAt)).toMatchObject({ refusal: 'not-open' });
  });
});
