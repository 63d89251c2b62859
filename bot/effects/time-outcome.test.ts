import { expect, test } from 'vitest';
import { addMinutes } from '../../shared/domain/time.ts';
import {
  aCancelledSession,
  aClosedSession,
  aLiveSession,
  aPersonId,
  aRhythm,
  aSession,
  NOW,
} from '../../tests/support/builders.ts';
import { timeOutcomeOf } from './time-outcome.ts';

const rhythm = aRhythm({ manager: aPersonId(), rep: aPersonId() });
const weeksOn = (weeks: number) => addMinutes(NOW, weeks * 7 * 24 * 60);
const past = aSession(rhythm, { startsAt: weeksOn(-1) });
const coming = aSession(rhythm, { startsAt: weeksOn(1) });
const after = aSession(rhythm, { startsAt: weeksOn(2) });

test('a time is that of the session itself, else that of the next one', () => {
  expect(timeOutcomeOf(after, [past, coming, after], NOW)).toEqual({ what: 'booked', at: after.startsAt });
  expect(timeOutcomeOf(past, [past, after, coming], NOW)).toEqual({ what: 'booked', at: coming.startsAt });
  expect(timeOutcomeOf(past, [past], NOW)).toEqual({ what: 'missed', at: past.startsAt });
  expect(timeOutcomeOf(null, [], NOW)).toEqual({ what: 'closed', at: NOW });
});

test('a time that the rep has declined is none', () => {
  const entry = { id: 'entry', startsAt: coming.startsAt, minutes: 30, declined: true };
  const declined = { ...coming, entry };
  expect(timeOutcomeOf(declined, [declined, after], NOW)).toEqual({ what: 'booked', at: after.startsAt });
  expect(timeOutcomeOf(declined, [declined], NOW)).toEqual({ what: 'closed', at: NOW });
});

test('a day to come is not said to have been missed', () => {
  const cancelled = aCancelledSession(coming);
  expect(timeOutcomeOf(cancelled, [cancelled], NOW)).toEqual({ what: 'closed', at: NOW });
});

test('one that has begun takes place, and one whose two are asked whether they had it is not said to have', () => {
  const live = aLiveSession(past);
  expect(timeOutcomeOf(live, [live, after], NOW)).toEqual({ what: 'held', at: past.startsAt });
  const closed = aClosedSession(past);
  expect(timeOutcomeOf(closed, [closed, after], NOW)).toEqual({ what: 'held', at: past.startsAt });
  const doubtful = aClosedSession(past, { endQuestion: 'held' });
  expect(timeOutcomeOf(doubtful, [doubtful], NOW)).toEqual({ what: 'closed', at: NOW });
});
