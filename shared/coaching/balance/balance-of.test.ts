import { describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../domain/time.ts';
import { balanceOf, giniOf } from './balance-of.ts';
import { shareOf } from './rep-share.ts';
import type { CoachingRecord } from './rep-share.ts';

const today = toDay('2026-12-04');
const ago = (days: number) => addDays(today, -days);
/** Every other week for half an hour, of which so many in the last eight weeks were held. */
const record = (rep: string, held: number, facts: Partial<CoachingRecord> = {}): CoachingRecord => ({
  ...{ rep, startedOn: ago(200), due: [1, 15, 29, 43].map(ago), lastHeld: {} },
  cadence: { weeks: 2, minutes: 30, mix: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 } },
  closed: Array.from({ length: held }, (_, nth) => ({ on: ago(14 * nth + 1), minutes: 30, planned: 30 })),
  ...facts,
});

describe('a rep’s share', () => {
  test('is what was given of what was agreed', () => {
    expect(shareOf(record('ali', 3), today)).toMatchObject({ given: 90, agreed: 120, share: 0.75 });
  });

  test('counts the last eight weeks, whose first day is 55 days ago', () => {
    const due = [0, 55, 56].map(ago);
    const closed = due.map((on) => ({ on, minutes: 20, planned: 30 }));
    expect(shareOf(record('ali', 0, { due, closed }), today)).toMatchObject({ given: 40, agreed: 60 });
  });

  test('counts a session that dragged on for half as much again as was planned', () => {
    const closed = [{ on: ago(1), minutes: 90, planned: 30 }];
    expect(shareOf(record('ali', 0, { closed }), today).given).toBe(45);
  });

  test('is not known under four weeks of rhythm, or where nothing was due', () => {
    expect(shareOf(record('ali', 2, { startedOn: ago(27) }), today).share).toBeNull();
    expect(shareOf(record('ali', 2, { startedOn: ago(28) }), today).share).toBe(0.5);
    expect(shareOf(record('ali', 1, { due: [] }), today).share).toBeNull();
  });

  test('comes with how fresh each type is against how often it was agreed', () => {
    const lastHeld = { deal: ago(55), pipeline: ago(56), skill: ago(105) };
    expect(shareOf(record('ali', 1, { lastHeld }), today).freshness).toEqual({
      ...{ deal: 'fresh', pipeline: 'due', skill: 'forgotten' },
      ...{ performance: 'forgotten', preparation: 'forgotten' },
    });
  });
});

describe('a team', () => {
  test('with shares of 1, 1 and a half has a Gini index of 0.133', () => {
    expect(giniOf([1, 1, 0.5])).toBeCloseTo(0.1333, 4);
    const { team } = balanceOf([record('ali', 4), record('elin', 4), record('omar', 2)], today);
    expect(team?.gini).toBeCloseTo(0.1333, 4);
    expect(team?.reading).toEqual({ reading: 'somewhat-uneven', lowest: { rep: 'omar', share: 0.5 } });
  });

  test('where coaching rarely happens is read so, however even it is', () => {
    const team = balanceOf([record('ali', 2), record('elin', 2), record('omar', 2)], today).team;
    expect(team?.reading).toEqual({ reading: 'seldom', mean: 0.5 });
    // All have as little: nobody is named for it.
    expect(team?.lowest).toBeNull();
  });

  test('where nobody was given anything has no index', () => {
    const team = balanceOf([record('ali', 0), record('elin', 0), record('omar', 0)], today).team;
    expect([team?.gini, team?.reading]).toEqual([null, { reading: 'seldom', mean: 0 }]);
  });

  test('that all have what was agreed is even', () => {
    const { team } = balanceOf([record('ali', 4), record('elin', 4), record('omar', 3)], today);
    expect(team?.reading).toEqual({ reading: 'even' });
    expect(team?.lowest).toEqual({ rep: 'omar', share: 0.75 });
  });

  test('where one has had far less than another is uneven, and both are named', () => {
    const { team } = balanceOf([record('ali', 4), record('elin', 4), record('omar', 0)], today);
    expect(team?.reading).toEqual({
      ...{ reading: 'uneven', lowest: { rep: 'omar', share: 0 }, highest: { rep: 'ali', share: 1 } },
    });
  });

  test('of fewer than three whose share is known is not read', () => {
    const records = [record('ali', 4), record('elin', 1), record('omar', 0, { startedOn: ago(7) })];
    expect(balanceOf(records, today).team).toBeNull();
    expect(balanceOf(records, today).reps.map(({ share }) => share)).toEqual([1, 0.25, null]);
  });
});
