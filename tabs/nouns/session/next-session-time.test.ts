import { describe, expect, test } from 'vitest';
import { toDay, toInstant } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { fromToday, nextFreeSlot, sameTimeFortnightly } from './next-session-time.ts';

const ZONE = 'Europe/Stockholm';
const here = { zone: ZONE, daysOff: noDaysOff };
const HELD_ON = toDay('2026-11-26');
/** A Thursday at 10:07 in Stockholm. */
const held = { startsAt: toInstant('2026-11-26T09:07:00.000Z'), minutes: 30 };

test('an agreement from long ago offers no day that is past', () => {
  const agreed = sameTimeFortnightly(held, here, HELD_ON);
  expect(fromToday(agreed, toDay('2027-03-01'))).toEqual({ ...agreed, anchor: '2027-03-04' });
  expect(fromToday(agreed, HELD_ON)).toEqual(agreed);
});

describe('the same time every second week', () => {
  test('is the weekday and the quarter of an hour that the first was held at, from two weeks on', () => {
    expect(sameTimeFortnightly(held, here, HELD_ON)).toMatchObject({
      ...{ weeks: 2, minutes: 30, weekday: 4, time: '10:00', zone: ZONE, anchor: '2026-12-10' },
    });
  });

  test('is never offered for a day that has been, and keeps to every second week', () => {
    for (const [today, anchor] of [
      ['2026-12-09', '2026-12-10'],
      ['2026-12-10', '2026-12-24'],
      ['2027-01-20', '2027-01-21'],
    ] as const)
      expect(sameTimeFortnightly(held, here, toDay(today)).anchor).toBe(anchor);
  });

  test('begins after Christmas where its first day would be on a day off', () => {
    const off = { ...here, daysOff: { whole: [toDay('2026-12-24')], half: [] } };
    expect(sameTimeFortnightly(held, off, toDay('2026-12-10'))).toMatchObject({
      ...{ weekday: 4, anchor: '2027-01-07' },
    });
  });

  test('is a Monday for those who first met at a weekend', () => {
    const saturday = { ...held, startsAt: toInstant('2026-11-28T09:00:00.000Z') };
    expect(sameTimeFortnightly(saturday, here, HELD_ON)).toMatchObject({ weekday: 1, anchor: '2026-12-14' });
  });
});

test('nobody is offered a series of nights', () => {
  for (const startsAt of ['2026-11-26T01:37:00Z', '2026-11-26T05:59:00Z', '2026-11-26T16:00:00Z'])
    expect(sameTimeFortnightly({ ...held, startsAt: toInstant(startsAt) }, here, HELD_ON).time).toBe('09:00');
  const late = { ...held, startsAt: toInstant('2026-11-26T15:50:00Z') };
  expect(sameTimeFortnightly(late, here, HELD_ON).time).toBe('16:45');
});

describe('the same for more', () => {
  const first = sameTimeFortnightly(held, here, HELD_ON);

  test('lies over the week, at the same time of each day', () => {
    const taken = [first];
    for (let more = 0; more < 5; more += 1) taken.push(nextFreeSlot(first, taken, noDaysOff));
    expect(taken.map(({ weekday, time, anchor }) => [weekday, time, anchor])).toEqual([
      [4, '10:00', '2026-12-10'],
      [5, '10:00', '2026-12-11'],
      [1, '10:00', '2026-12-14'],
      [2, '10:00', '2026-12-15'],
      [3, '10:00', '2026-12-16'],
      // Every day of the week is taken: the sixth comes right after the second.
      [5, '10:30', '2026-12-11'],
    ]);
  });

  test('goes on the next working day when the lightest day is full', () => {
    const late = { ...first, time: '16:30' as never };
    const week = [1, 2, 3, 4, 5].map((weekday) => ({ ...late, weekday: weekday as never }));
    expect(nextFreeSlot(late, week, noDaysOff)).toMatchObject({
      weekday: 1,
      time: '09:00',
      anchor: '2026-12-14',
    });
  });
});
