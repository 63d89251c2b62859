import { expect, test } from 'vitest';
import { addMinutes, toInstant } from '../../../../shared/domain/time.ts';
import { lengthFor } from './start-length.ts';

const startsAt = toInstant('2026-11-26T09:00:00Z');
const half = { startsAt, minutes: 30 };
const after = (minutes: number, session = half) => lengthFor(session, addMinutes(startsAt, minutes));

test('on time, a session is as long as planned', () => {
  expect(after(5)).toEqual({ suggested: 30, late: 0 });
  expect(after(-10, { startsAt, minutes: 20 })).toEqual({ suggested: 20, late: 0 });
});

test('begun late, it is offered what remains, in whole five minutes', () => {
  expect(after(6)).toMatchObject({ suggested: 20, late: 6 });
  expect(after(12, { startsAt, minutes: 60 })).toMatchObject({ suggested: 45, late: 12 });
});

test('it is never offered less than the shortest agenda', () => {
  expect(after(20)).toMatchObject({ suggested: 15, late: 20 });
});

test('once its time is over, what is begun is begun anew', () => {
  expect(after(31)).toMatchObject({ suggested: 30, late: 0 });
});
