import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCadence } from '../../tests/support/builders.ts';
import { agreedWeeks, rhythmStatusOf } from './rhythm-status.ts';
import type { TurnParticipant } from './rhythm-turn.ts';
import { addDays, toDay } from './time.ts';
import type { CalendarDay } from './time.ts';

/** Somebody with those days off. */
const off = (...whole: readonly CalendarDay[]): TurnParticipant => ({
  zone: 'Europe/Stockholm',
  daysOff: { whole, half: [] },
});

describe('how a rhythm stands', () => {
  const held = toDay('2026-11-05');
  const rhythm = { cadence: aCadence({ anchor: toDay('2026-09-10') }), startedOn: toDay('2026-08-03') };
  const pair = [off(), off()];
  test.each([
    [
      'on track while the last one is within an interval and three days, and the next is booked',
      17,
      true,
      'on-track',
    ],
    ['at risk the day after', 18, true, 'at-risk'],
    ['at risk as soon as nothing is booked', 1, false, 'at-risk'],
    ['at risk up to two intervals', 28, true, 'at-risk'],
    ['lapsed after them', 29, true, 'lapsed'],
  ] as const)('%s', (_rule, days, booked, status) =>
    expect(rhythmStatusOf(rhythm, pair, held, booked, addDays(held, days))).toBe(status),
  );

  test('on track before the first session, however long ago the two were put together', () => {
    const first = toDay('2026-11-12');
    const agreed = { ...rhythm, cadence: aCadence({ anchor: first }) };
    const status = (days: number) => rhythmStatusOf(agreed, pair, null, true, addDays(first, days));
    expect([status(-10), status(3), status(4), status(15)]).toEqual([
      ...['on-track', 'on-track', 'at-risk', 'lapsed'],
    ]);
  });

  test('new until something has been agreed', () =>
    expect(rhythmStatusOf({ ...rhythm, cadence: null }, pair, null, false, held)).toBe('new'));

  test('with its clock paused while either is away, and for the turn that was left out', () => {
    const leave = Array.from({ length: 12 }, (_, nth) => addDays(toDay('2026-11-09'), nth));
    const status = (days: number, ...away: readonly CalendarDay[]) =>
      rhythmStatusOf(rhythm, [off(), off(...away)], held, true, addDays(held, days));
    expect([status(31), status(31, ...leave), status(32, ...leave)]).toEqual([
      'lapsed',
      'on-track',
      'at-risk',
    ]);
    expect(status(18, toDay('2026-11-10'))).toBe('on-track');
  });

  test('by the longer interval while it is thinned out, and until then has gone by once it no longer is', () => {
    const thinning = { from: toDay('2026-11-09'), to: toDay('2026-12-04'), every: 2 };
    const thinned = { ...rhythm, cadence: { ...rhythm.cadence, thinning } };
    const status = (days: number) => rhythmStatusOf(thinned, pair, held, true, addDays(held, days));
    expect([status(20), status(31), status(32)]).toEqual(['on-track', 'on-track', 'at-risk']);
    expect(agreedWeeks(thinned.cadence, held, addDays(held, 20))).toBe(4);
    expect(agreedWeeks(thinned.cadence, toDay('2026-12-10'), toDay('2026-12-20'))).toBe(2);
  });

  test('never worse for a day off, whenever it is', () => {
    const days = fc.array(
      fc.integer({ min: -10, max: 60 }).map((day) => addDays(held, day)),
      { maxLength: 30 },
    );
    const order = ['on-track', 'at-risk', 'lapsed'];
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (away, gone) => {
        const today = addDays(held, gone);
        const without = rhythmStatusOf(rhythm, pair, held, true, today);
        const status = rhythmStatusOf(rhythm, [off(...away), off()], held, true, today);
        expect(order.indexOf(status)).toBeLessThanOrEqual(order.indexOf(without));
      }),
    );
  });
});
