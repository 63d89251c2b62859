import { expect, test } from 'vitest';
import { toDay, toInstant } from '../../domain/time.ts';
import { noDaysOff } from '../../domain/working-days.ts';
import { aCadence, aPersonId, aRhythm, aSession } from '../../../tests/support/builders.ts';
import { dueDays } from './due-days.ts';

/** Every second Thursday at ten from 26 November; it is noon on Thursday 21 January. */
const cadence = aCadence();
const window = { first: toDay('2026-11-27'), weeks: 8, now: toInstant('2027-01-21T11:00:00.000Z') };
const rhythm = aRhythm({ manager: aPersonId(), rep: aPersonId() }, { cadence });
const person = { zone: cadence.zone, daysOff: noDaysOff };

test('each day of the rhythm is due once its time is over, whether or not a session is stored for it', () => {
  const due = ['2026-12-10', '2026-12-24', '2027-01-07', '2027-01-21'];
  expect(dueDays(rhythm, cadence, [person], [], window)).toEqual(due);
  const tenPastTen = { ...window, now: toInstant('2027-01-21T09:10:00.000Z') };
  expect(dueDays(rhythm, cadence, [person], [], tenPastTen)).toEqual(due.slice(0, 3));
});

test('a session that was moved to a time still ahead isn’t due yet', () => {
  const moved = aSession(rhythm, {
    ...{ startsAt: toInstant('2027-01-25T09:00:00.000Z'), movedFrom: toDay('2027-01-21') },
  });
  expect(dueDays(rhythm, cadence, [person], [moved], window)).not.toContain('2027-01-21');
});

test('nothing was due before the rhythm began, or in a week that somebody was away', () => {
  const week = [4, 5, 6, 7, 8].map((day) => toDay(`2027-01-0${day}`));
  const away = { zone: cadence.zone, daysOff: { whole: week, half: [] } };
  const begun = { ...rhythm, startedOn: toDay('2026-12-20') };
  expect(dueDays(begun, cadence, [person, away], [], window)).toEqual(['2026-12-24', '2027-01-21']);
});

test('days of an earlier agreement are those that its sessions had', () => {
  const agreedAnew = aCadence({ anchor: toDay('2027-01-21') });
  const earlier = aSession(rhythm, { startsAt: toInstant('2027-01-05T09:00:00.000Z') });
  expect(dueDays(rhythm, agreedAnew, [person], [earlier], window)).toEqual(['2027-01-05', '2027-01-21']);
});
