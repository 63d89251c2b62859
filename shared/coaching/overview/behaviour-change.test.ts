import { describe, expect, test } from 'vitest';
import { personId } from '../../domain/ids.ts';
import { calendarMonthOf } from '../../domain/month.ts';
import { addDays, toDay } from '../../domain/time.ts';
import { behaviourChange } from './behaviour-change.ts';
import type { PractisingRep } from './behaviour-change.ts';

const MONTH = calendarMonthOf(toDay('2026-10-01'));
/** The last day of the month, from which days are counted back. */
const LAST = toDay('2026-10-31');
const before = (weeks: number) => addDays(LAST, -7 * weeks);

/** Reps who were rated 2 before and something higher after, with so many skill sessions in the eight weeks that are compared. */
const reps = (count: number, sessions: number, after: number, first = 0): readonly PractisingRep[] =>
  Array.from({ length: count }, (_, nth) => ({
    rep: personId.parse(`00000000-0000-4000-8000-${String(first + nth).padStart(12, '0')}`),
    manager: personId.parse(`00000000-0000-4000-9000-${String(nth % 3).padStart(12, '0')}`),
    skillSessions: Array.from({ length: sessions }, (_each, session) => before(8 + session)),
    levels: [
      { on: before(20), level: 2 },
      { on: before(18), level: 2 },
      { on: before(3), level: after },
      { on: before(1), level: after },
    ],
  }));

describe('what changed of a behaviour', () => {
  test('is told of those who were coached, beside the others over the same weeks', () => {
    const change = behaviourChange([...reps(8, 3, 4), ...reps(8, 0, 3, 100)], MONTH, [], 'seed');
    expect(change).toMatchObject({ weeks: 8, insight: { n: 8, others: 8 } });
    expect(change?.insight.change?.mid).toBe(2);
    expect(change?.insight.compared?.mid).toBe(1);
    expect([change?.coached.size, change?.others.size]).toEqual([8, 8]);
  });

  test('leaves out what was rated between the window and two weeks after it', () => {
    const inTheLag = reps(8, 3, 4).map((rep) => ({
      ...rep,
      levels: [...rep.levels, { on: before(5), level: 1 }],
    }));
    expect(behaviourChange(inTheLag, MONTH, [], 'seed')?.insight.change?.mid).toBe(2);
  });

  test('counts a day on which both have rated once, by their mean', () => {
    const both = reps(8, 3, 4).map((rep) => ({
      ...rep,
      levels: [...rep.levels, { on: before(1), level: 2 }],
    }));
    expect(behaviourChange(both, MONTH, [], 'seed')?.insight.change?.mid).toBe(1.5);
  });

  test('takes a longer window where too few have met often enough in the shorter', () => {
    const seldom = reps(8, 0, 4).map((rep) => ({
      ...rep,
      skillSessions: [7, 12, 20].map(before),
      levels: rep.levels.map(({ on, level }) => ({ on: level === 2 ? addDays(on, -16 * 7) : on, level })),
    }));
    expect(behaviourChange(seldom, MONTH, [], 'seed')).toMatchObject({ weeks: 16 });
  });

  test('is not told of fewer than five, on either side', () => {
    expect(behaviourChange(reps(4, 3, 4), MONTH, [], 'seed')).toBeNull();
    expect(behaviourChange([...reps(8, 3, 4), ...reps(2, 0, 3, 100)], MONTH, [], 'seed')).toBeNull();
  });

  test('is not told again when one more or one fewer was coached', () => {
    const [some, others] = [reps(8, 3, 4), reps(8, 0, 3, 100)];
    const first = behaviourChange([...some, ...others], MONTH, [], 'seed');
    const shown = [first?.coached ?? new Set(), first?.others ?? new Set()];
    expect(behaviourChange([...some, ...others], MONTH, shown, 'seed')).not.toBeNull();
    expect(behaviourChange([...some.slice(1), ...others], MONTH, shown, 'seed')).toBeNull();
    expect(behaviourChange([...some, ...reps(1, 3, 4, 200), ...others], MONTH, shown, 'seed')).toBeNull();
  });
});
