import { expect, test } from 'vitest';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { extraSessionTime } from './extra-session-time.ts';
import { customerMeetingsToChoose } from './customer-meetings-to-choose.ts';

const MONDAY_AT_TEN = '2026-11-30T09:00:00.000Z' as Instant;
const at = (now: string, taken: readonly string[] = []) =>
  extraSessionTime(
    MONDAY_AT_TEN,
    now as Instant,
    { zone: 'Europe/Stockholm', daysOff: noDaysOff },
    taken.map((startsAt) => ({ startsAt: startsAt as Instant, minutes: 30 })),
  );

test('an extra is suggested for the working day before the meeting, and closer to it when that has passed', () => {
  expect(at('2026-11-25T08:00:00.000Z')).toBe('2026-11-27T09:00:00.000Z');
  expect(at('2026-11-29T08:00:00.000Z')).toBe('2026-11-30T08:00:00.000Z');
  expect(at('2026-11-30T08:30:00.000Z')).toBe('2026-11-30T08:45:00.000Z');
});

test('an extra is suggested for no time of another 1:1, and never after the meeting has begun', () => {
  const friday = '2026-11-25T08:00:00.000Z';
  expect(at(friday, ['2026-11-27T09:00:00.000Z'])).toBe('2026-11-27T09:30:00.000Z');
  const sunday = '2026-11-29T08:00:00.000Z';
  expect(at(sunday, ['2026-11-30T08:00:00.000Z'])).toBe('2026-11-30T08:30:00.000Z');
  expect(at(sunday, ['2026-11-30T08:00:00.000Z', '2026-11-30T08:30:00.000Z'])).toBe(
    '2026-11-30T08:45:00.000Z',
  );
});

test('the meeting to prepare for is the nearest one that the session comes before', () => {
  const meetings = ['2026-11-24', '2026-12-01', '2026-11-28', '2026-11-20'].map(
    (day) => ({ at: `${day}T09:00:00.000Z` }) as CustomerMeetingView,
  );
  const session = { startsAt: '2026-11-26T09:00:00.000Z' as Instant };
  expect(
    customerMeetingsToChoose(meetings, session, '2026-11-23T08:00:00.000Z' as Instant).map((one) =>
      one.at.slice(0, 10),
    ),
  ).toEqual(['2026-11-28', '2026-12-01', '2026-11-24']);
});
