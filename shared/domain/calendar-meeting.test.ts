import { expect, test } from 'vitest';
import {
  domainsOf,
  meetingKeyOf,
  ownEventIdOf,
  mayBeCustomerMeeting,
  meetingsToAsk,
  outsidersOf,
  timeAfterLook,
} from './calendar-meeting.ts';
import type { CalendarMeeting } from './calendar-meeting.ts';
import { addMinutes, toInstant } from './time.ts';

const NOW = toInstant('2026-11-23T08:00:00.000Z');
const AT = toInstant('2026-12-03T12:00:00.000Z');
const OWN = ['nordvik.example'];
const anna = { name: 'Anna Ek', address: 'anna.ek@scania.example' };
const maria = { name: 'Maria Lindqvist', address: 'Maria.Lindqvist@Nordvik.example' };

const meeting = (more: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  ...{ eventId: 'event', seriesId: null, originallyAt: null, subject: 'Ramavtal', startsAt: AT },
  ...{ off: false, kept: false, people: [anna, maria] },
  ...more,
});

test('an organisation’s domains are those of the addresses in it, each once', () => {
  expect(domainsOf([maria.address, 'ali@nordvik.example', 'eva@nordvik.se', 'no address'])).toEqual([
    'nordvik.example',
    'nordvik.se',
  ]);
});

test('from outside is whoever has an address elsewhere, each once, and nobody in a part of one’s own', () => {
  const again = { name: 'Anna', address: 'ANNA.EK@scania.example' };
  const within = { name: 'Bo', address: 'bo@uk.nordvik.example' };
  const alike = { name: 'Cia', address: 'cia@notnordvik.example' };
  const people = [anna, again, maria, within, alike, { name: 'Nobody', address: 'nobody' }];
  expect(outsidersOf({ people }, OWN).map(({ name }) => name)).toEqual(['Anna', 'Cia']);
});

test.each([
  ['is over', { startsAt: NOW }],
  ['is off', { off: true }],
  ['is kept to oneself', { kept: true }],
  ['has nobody from outside', { people: [maria] }],
])('a meeting that %s is no customer meeting', (_why, more) => {
  expect(mayBeCustomerMeeting(meeting(), OWN, NOW)).toBe(true);
  expect(mayBeCustomerMeeting(meeting(more), OWN, NOW)).toBe(false);
});

test('where nobody knows one’s own domain, nobody is taken for a customer', () => {
  expect(mayBeCustomerMeeting(meeting(), [], NOW)).toBe(false);
});

test('of a series the next time alone is asked about, and none that has been answered', () => {
  const weekly = [2, 0, 1].map((week) =>
    meeting({
      ...{ eventId: `time-${week}`, seriesId: 'series' },
      ...{ startsAt: addMinutes(AT, week * 7 * 24 * 60), originallyAt: addMinutes(AT, week * 7 * 24 * 60) },
    }),
  );
  const ask = (...answered: readonly string[]) =>
    meetingsToAsk([...weekly, meeting()], new Set(answered), OWN, NOW).map(({ eventId }) => eventId);
  expect(ask()).toEqual(['time-0', 'event']);
  expect(ask('event', meetingKeyOf(weekly[1] ?? meeting()))).toEqual(['time-1']);
  expect(ask('series')).toEqual(['event']);
});

test('a time of a series keeps its key when it gets another id', () => {
  const one = meeting({ seriesId: 'series', originallyAt: AT });
  expect(meetingKeyOf({ ...one, eventId: 'another', startsAt: NOW })).toBe(meetingKeyOf(one));
});

test('only the key of a meeting of its own is an id in the calendar', () => {
  expect(ownEventIdOf(meetingKeyOf(meeting()))).toBe('event');
  expect(ownEventIdOf(meetingKeyOf(meeting({ seriesId: 'series', originallyAt: AT })))).toBeNull();
});

test('a time set by hand holds until the calendar’s is another', () => {
  const byHand = addMinutes(AT, 60);
  expect(timeAfterLook({ at: byHand }, AT, { startsAt: AT })).toBe(byHand);
  expect(timeAfterLook({ at: byHand }, AT, { startsAt: NOW })).toBe(NOW);
  expect(timeAfterLook({ at: AT }, AT, { startsAt: NOW })).toBe(NOW);
});
