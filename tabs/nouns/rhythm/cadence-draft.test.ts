import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { cadenceOf, cadenceDraftOf, endOf, firstDaysWith, onWeekday, timesWith } from './cadence-draft.ts';
import { presets } from '../../../shared/coaching/presets.ts';

/** A Wednesday. */
const today = '2026-11-25' as CalendarDay;
const zone = 'Europe/Stockholm';
const agreed: Cadence = {
  weeks: 3,
  minutes: 45,
  weekday: 2,
  time: '14:30' as WallTime,
  zone: 'Europe/London',
  anchor: '2026-10-06' as CalendarDay,
  mix: presets['key-account'].mix,
};

describe('a new rhythm', () => {
  test('is suggested from the coming Thursday, every second week', () => {
    expect(cadenceDraftOf(null, zone, today, noDaysOff)).toMatchObject({
      weeks: 2,
      minutes: 30,
      anchor: '2026-11-26',
      zone,
    });
  });

  test('moves to the weekday that suits, never to a day that has been', () => {
    const draft = cadenceDraftOf(null, zone, today, noDaysOff);
    expect(onWeekday(draft, 3, today, noDaysOff).anchor).toBe('2026-12-02');
    expect(onWeekday(draft, 5, today, noDaysOff).anchor).toBe('2026-11-27');
  });
});

test('a rhythm that runs is changed from its next session, in its own zone', () => {
  expect(cadenceDraftOf(agreed, zone, today, noDaysOff)).toMatchObject({
    weeks: 3,
    time: '14:30',
    zone: 'Europe/London',
    anchor: '2026-12-08',
  });
});

describe('what has been filled in', () => {
  test('makes a cadence with the weekday of its first day', () => {
    expect(
      cadenceOf({ ...cadenceDraftOf(agreed, zone, today, noDaysOff), anchor: '2026-12-11' }),
    ).toMatchObject({
      weekday: 5,
      anchor: '2026-12-11',
    });
  });

  test('makes none while the day or the time is missing', () => {
    const draft = cadenceDraftOf(null, zone, today, noDaysOff);
    expect(cadenceOf({ ...draft, anchor: '' })).toBeNull();
    expect(cadenceOf({ ...draft, time: '' })).toBeNull();
  });
});

describe('what there is to choose among', () => {
  test('is the quarters of a working day, and a time of one’s own', () => {
    expect(timesWith('10:00')).toContain('07:00');
    expect(timesWith('10:00').at(-1)).toBe('18:00');
    expect(timesWith('06:40')[0]).toBe('06:40');
  });

  test('is first days on the weekday that suits, today at the earliest', () => {
    const days = firstDaysWith(
      { ...cadenceDraftOf(null, zone, today, noDaysOff), anchor: '2026-12-02' },
      today,
      noDaysOff,
    );
    expect(days.slice(0, 2)).toEqual(['2026-11-25', '2026-12-02']);
  });
});

describe('a rhythm does not begin on a day off', () => {
  const eve = '2026-12-24' as CalendarDay;
  const off = { whole: [eve], half: [] };
  const before = '2026-12-18' as CalendarDay;

  test('by itself: the next week it is', () => {
    expect(cadenceDraftOf(null, zone, before, off).anchor).toBe('2026-12-31');
    expect(onWeekday(cadenceDraftOf(null, zone, before, off), 4, before, off).anchor).toBe('2026-12-31');
  });

  test('and it is none to choose, unless it is the one that was agreed on', () => {
    const days = (anchor: string) =>
      firstDaysWith({ ...cadenceDraftOf(null, zone, before, off), anchor }, before, off);
    expect(days('2026-12-31')).not.toContain(eve);
    expect(days(eve)).toContain(eve);
  });
});

test('a session ends its minutes after it starts, also past midnight', () => {
  expect(endOf('10:45' as WallTime, 30)).toBe('11:15');
  expect(endOf('23:45' as WallTime, 30)).toBe('00:15');
});
