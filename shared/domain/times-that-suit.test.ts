import { describe, expect, test } from 'vitest';
import { toDay, toInstant, wallTime } from './time.ts';
import { inTheWay, nextFree, timesThatSuit, weekToMoveIn } from './times-that-suit.ts';
import { noDaysOff } from './working-days.ts';

const hours = { from: wallTime.parse('08:00'), to: wallTime.parse('17:00') };
const maria = { zone: 'Europe/Stockholm', hours, daysOff: noDaysOff };
const now = toInstant('2026-11-30T07:00:00Z');
const around = {
  minutes: 30,
  usual: wallTime.parse('10:00'),
  zone: 'Europe/Stockholm',
  now,
  isOpen: () => true,
};
const at = (text: string) => toInstant(`2026-${text}:00Z`);
const offered = (free: readonly string[], people = [maria], more: object = {}) =>
  timesThatSuit(free.map(at), people, { ...around, ...more }).map((one) => one.slice(5, 16));

describe('times that suit both', () => {
  test('are three at most, each on a day of its own, nearest to when the two usually meet, in order', () => {
    const free = ['12-03T09:00', '12-01T08:00', '12-01T09:30', '11-30T13:00', '12-02T09:00', '12-04T09:00'];
    expect(offered(free)).toEqual(['11-30T13:00', '12-01T09:30', '12-02T09:00']);
  });

  test('are several of one day where that is all there is', () => {
    expect(offered(['11-30T13:00', '11-30T08:00', '11-30T14:00', '11-30T09:00'])).toEqual([
      '11-30T08:00',
      '11-30T09:00',
      '11-30T13:00',
    ]);
  });

  test('have not been, and are within the working day of both to their end', () => {
    expect(offered(['11-30T06:30', '11-30T15:30', '11-30T16:00'])).toEqual(['11-30T15:30']);
    const anna = { ...maria, zone: 'America/New_York' };
    expect(offered(['11-30T09:00', '11-30T13:30'], [maria, anna])).toEqual(['11-30T13:30']);
  });

  test('are none that would not be taken', () => {
    const isOpen = (one: string) => one !== at('12-01T09:30');
    expect(offered(['12-01T09:30', '12-02T09:00'], [maria], { isOpen })).toEqual(['12-02T09:00']);
  });

  test('are none on a day off of either', () => {
    const off = { ...maria, daysOff: { whole: [toDay('2026-12-01')], half: [] } };
    expect(offered(['12-01T09:00', '12-02T09:00'], [maria, off])).toEqual(['12-02T09:00']);
  });
});

describe('a suggested time', () => {
  const ali = { startsAt: at('12-01T09:00'), minutes: 45 };
  const sara = { startsAt: at('12-01T10:00'), minutes: 30 };

  test('is the next half hour with no other 1:1 in it', () => {
    expect(nextFree(at('12-01T09:00'), 30, [sara, ali])).toBe(at('12-01T10:30'));
    expect(nextFree(at('12-01T08:30'), 30, [sara, ali])).toBe(at('12-01T08:30'));
  });

  test('has in its way what it overlaps, not what it only touches', () => {
    expect(inTheWay(at('12-01T08:45'), 30, [ali])).toBe(ali);
    expect(inTheWay(at('12-01T08:45'), 15, [ali])).toBeNull();
    expect(inTheWay(at('12-01T09:45'), 15, [ali])).toBeNull();
  });
});

describe('another time is looked for', () => {
  test('in the session’s own week, as far as it is still to come', () => {
    const [planned, today] = [toDay('2026-12-10'), toDay('2026-11-30')];
    expect(weekToMoveIn(planned, today)).toEqual({ from: '2026-12-07', to: '2026-12-13' });
    expect(weekToMoveIn(planned, toDay('2026-12-09'))).toEqual({ from: '2026-12-09', to: '2026-12-13' });
  });

  test('within a week from today, once that week is over', () => {
    expect(weekToMoveIn(toDay('2026-11-20'), toDay('2026-11-30'))).toEqual({
      from: '2026-11-30',
      to: '2026-12-07',
    });
  });
});
