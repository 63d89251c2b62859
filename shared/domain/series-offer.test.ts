import { expect, test } from 'vitest';
import { seriesBetween } from './series-offer.ts';
import type { RecurringMeeting } from './series-offer.ts';
import type { SeriesPattern } from './rhythm.ts';
import { toDay, toInstant, wallTime } from './time.ts';

const ZONE = 'Europe/Stockholm';
/** A Monday, 9:00 in Stockholm. */
const NOW = toInstant('2026-11-23T08:00:00Z');
const ALI = 'ali@nordvik.example';

const pattern = (change: Partial<SeriesPattern> = {}): SeriesPattern => ({
  ...{ weeks: 2, startDay: toDay('2026-10-15'), time: wallTime.parse('13:00'), minutes: 30, lastDay: null },
  ...change,
});
const meeting = (change: Partial<RecurringMeeting> = {}): RecurringMeeting => ({
  ...{ seriesId: 'one', isOwn: true, others: [ALI], isOnline: true, isOff: false },
  ...{ joinUrl: null, pattern: pattern(), until: null },
  ...change,
});
const found = (...meetings: readonly RecurringMeeting[]) =>
  seriesBetween(meetings, ['ALI@nordvik.example', 'ali.rezai@nordvik.example'], ZONE, NOW);

test('a series goes on from its next date, however long ago it began', () => {
  expect(found(meeting()).offers).toMatchObject([
    { seriesId: 'one', cadence: { weeks: 2, weekday: 4, time: '13:00', anchor: '2026-11-26' } },
  ]);
});

test('somebody is known by any of their addresses, in whichever letters', () => {
  expect(found(meeting({ others: ['ali.rezai@nordvik.example'] })).offers).toHaveLength(1);
  expect(found(meeting({ others: ['sara@nordvik.example'] }))).toEqual({ offers: [], hindrance: null });
});

test('a date that goes on now is the next one, and one that is over is not', () => {
  const today = (time: string) =>
    meeting({ pattern: pattern({ startDay: toDay('2026-11-23'), time: wallTime.parse(time) }) });
  expect(found(today('08:45')).offers[0]?.cadence.anchor).toBe('2026-11-23');
  expect(found(today('08:30')).offers[0]?.cadence.anchor).toBe('2026-12-07');
});

test('the one that comes soonest is the likeliest, of two the one that comes more often, and three are enough', () => {
  const on = (seriesId: string, startDay: string, weeks = 2) =>
    meeting({ seriesId, pattern: pattern({ startDay: toDay(startDay), weeks }) });
  const { offers } = found(
    on('friday', '2026-11-27'),
    on('later', '2026-12-03'),
    on('seldom', '2026-11-24', 4),
    on('often', '2026-11-24', 1),
  );
  expect(offers.map(({ seriesId }) => seriesId)).toEqual(['often', 'seldom', 'friday']);
});

test('what can’t be used is a hindrance only where nothing can, and then the one that says most', () => {
  const theirs = meeting({ seriesId: 'theirs', isOwn: false });
  const monthly = meeting({ seriesId: 'monthly', pattern: null });
  expect(found(theirs, monthly, meeting())).toMatchObject({ offers: [{ seriesId: 'one' }], hindrance: null });
  expect(found(monthly, theirs)).toEqual({ offers: [], hindrance: 'theirs' });
  expect(found(monthly)).toEqual({ offers: [], hindrance: 'pattern' });
});

test('a series of another length or interval than a rhythm can have is none to use', () => {
  for (const change of [{ weeks: 9 }, { minutes: 10 }, { minutes: 150 }])
    expect(found(meeting({ pattern: pattern(change) })).hindrance).toBe('pattern');
});

test('a series that ends is used while it has as many dates left as are planned ahead', () => {
  const until = (day: string) => {
    const lastDay = toDay(day);
    return found(meeting({ pattern: pattern({ lastDay }), until: lastDay }));
  };
  expect(until('2027-01-07').offers[0]?.lastDay).toBe('2027-01-07');
  expect(until('2027-01-06')).toEqual({ offers: [], hindrance: 'ends' });
  expect(until('2026-11-22')).toEqual({ offers: [], hindrance: null });
});
