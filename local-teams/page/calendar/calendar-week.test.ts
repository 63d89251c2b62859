import { expect, test } from 'vitest';
import { calendarDay, toInstant } from '../../../shared/domain/time.ts';
import type { CalendarItem } from '../../protocol.ts';
import {
  allDayOn,
  daysShown,
  lengthenedBy,
  monthsInTitle,
  movedBy,
  placeItems,
  weekNumberOf,
} from './calendar-week.ts';

const ZONE = 'Europe/Stockholm';
const day = (text: string) => calendarDay.parse(text);
const item = (id: string, start: string, end: string, isAllDay = false): CalendarItem => ({
  id,
  seriesId: null,
  subject: id,
  start: toInstant(start),
  end: toInstant(end),
  isAllDay,
  showAs: 'busy',
  own: true,
  organizer: 'Maria Lindqvist',
  attendees: [],
  response: null,
  cancelled: false,
  online: true,
  changed: false,
});
const meeting = item('m', '2026-10-22T08:00:00Z', '2026-10-22T08:30:00Z');

test('a week that is in two months is named by both', () => {
  const named = (...days: readonly string[]) => monthsInTitle('sv-SE', days.map(day)).replace(/\s/gu, ' ');
  expect(named('2026-12-21', '2026-12-25')).toBe('december 2026');
  expect(named('2026-12-28', '2027-01-01')).toBe('december 2026–januari 2027');
});

test('a move goes by the wall, also over the end of daylight saving', () => {
  expect(movedBy(meeting, { days: 7, minutes: 15 }, ZONE)).toEqual({
    start: '2026-10-29T09:15:00.000Z',
    end: '2026-10-29T09:45:00.000Z',
  });
});

test('nothing is moved out of its day, nor made shorter than a quarter', () => {
  expect(movedBy(meeting, { days: 0, minutes: 2_000 }, ZONE).end).toBe('2026-10-22T22:00:00.000Z');
  expect(movedBy(meeting, { days: 0, minutes: -2_000 }, ZONE).start).toBe('2026-10-21T22:00:00.000Z');
  expect(lengthenedBy(meeting, -60, ZONE).end).toBe('2026-10-22T08:15:00.000Z');
  expect(lengthenedBy(meeting, 15, ZONE).end).toBe('2026-10-22T08:45:00.000Z');
});

test('what overlaps stands side by side, and what does not has the whole day', () => {
  const items = [
    item('a', '2026-10-22T08:00:00Z', '2026-10-22T09:00:00Z'),
    item('b', '2026-10-22T08:30:00Z', '2026-10-22T09:30:00Z'),
    item('c', '2026-10-22T09:00:00Z', '2026-10-22T10:00:00Z'),
    item('d', '2026-10-22T12:00:00Z', '2026-10-22T12:15:00Z'),
  ];
  const places = placeItems(items, [day('2026-10-21'), day('2026-10-22')], ZONE);
  expect(places.map((one) => [one.item.id, one.day, one.from, one.length, one.column, one.columns])).toEqual([
    ['a', 1, 600, 60, 0, 2],
    ['b', 1, 630, 60, 1, 2],
    ['c', 1, 660, 60, 0, 2],
    ['d', 1, 840, 15, 0, 1],
  ]);
});

test('a week shows its working days, and a day of the weekend when something is on it', () => {
  expect(daysShown(day('2026-10-22'), false, [meeting], ZONE)).toHaveLength(5);
  const saturday = item('s', '2026-10-24T08:00:00Z', '2026-10-24T09:00:00Z');
  expect(daysShown(day('2026-10-22'), false, [saturday], ZONE).at(-1)).toBe('2026-10-24');
  expect(daysShown(day('2026-10-22'), true, [], ZONE)).toEqual(['2026-10-22']);
});

test('leave is on each of its days, where the person is', () => {
  const leave = item('l', '2026-10-21T22:00:00Z', '2026-10-23T22:00:00Z', true);
  const on = (text: string) => allDayOn([leave], day(text), ZONE).length;
  expect(['2026-10-21', '2026-10-22', '2026-10-23', '2026-10-24'].map(on)).toEqual([0, 1, 1, 0]);
});

test.each([
  ['2026-01-01', 1],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2026-11-29', 48],
])('%s is in week %i', (text, week) => {
  expect(weekNumberOf(day(text))).toBe(week);
});
