import { expect, test } from 'vitest';
import { addMinutes, momentOf, toDay, toInstant, wallTime } from '../../domain/time.ts';
import type { Session } from '../../domain/session.ts';
import { noDaysOff } from '../../domain/working-days.ts';
import {
  aCadence,
  aClosedSession,
  aLiveSession,
  aPersonId,
  aRhythm,
  aSession,
} from '../../../tests/support/builders.ts';
import { freeSlots, minutesTogether } from './free-slots.ts';
import type { BusyTime, Horizon } from './free-slots.ts';
import { hoursAhead } from './hours-ahead.ts';
import type { CoachingNeed } from './need-of.ts';
import { weeksDue } from './rep-ahead.ts';
import { suggestionsIn } from './suggestions.ts';

/** Monday 23 November, nine o'clock, and the three weeks from it. */
const zone = 'Europe/Stockholm';
const horizon: Horizon = {
  ...{ start: momentOf(toDay('2026-11-23'), wallTime.parse('00:00'), zone), weeks: 3 },
  now: toInstant('2026-11-23T08:00:00.000Z'),
  from: momentOf(toDay('2026-11-24'), wallTime.parse('00:00'), zone),
};
const worker = {
  ...{ zone, daysOff: noDaysOff, hours: { from: wallTime.parse('08:00'), to: wallTime.parse('17:00') } },
};
const calm: CoachingNeed = { points: 30, why: null };
const pressing: CoachingNeed = { points: 100, why: { id: 'slipping' } };
const cadence = aCadence();

const rep = (
  need: CoachingNeed,
  sessions: (rhythm: ReturnType<typeof aRhythm>) => readonly Session[] = () => [],
) => {
  const rhythm = aRhythm({ manager: aPersonId(), rep: aPersonId() }, { cadence });
  return {
    ...{ rhythm: rhythm.id, rep: rhythm.rep, startedOn: rhythm.startedOn, cadence, need },
    hasLapsed: false,
    ...{ pair: [worker], sessions: sessions(rhythm), free: freeSlots(worker, [], horizon) },
  };
};
const week = (reps: readonly ReturnType<typeof rep>[], busy: readonly BusyTime[] = []) => ({
  ...{ horizon, manager: freeSlots(worker, busy, horizon), reps },
});
const plan = (sessions: readonly Readonly<{ rep: string; week: number; minutes: number }>[]) => ({
  ...{ sessions, short: {}, extra: {} },
});
/** The rhythm's first two Thursdays, as they are planned. */
const booked = (rhythm: ReturnType<typeof aRhythm>) =>
  ['2026-11-26T09:00:00.000Z', '2026-12-10T09:00:00.000Z'].map((at) =>
    aSession(rhythm, { startsAt: toInstant(at) }),
  );

test('free time is work from tomorrow on that isn’t taken, and a week counts what two share', () => {
  const lunch = { from: toInstant('2026-11-24T11:00:00.000Z'), to: toInstant('2026-11-24T12:00:00.000Z') };
  const mine = freeSlots(worker, [lunch], horizon);
  const afternoons = { ...worker, hours: { from: wallTime.parse('13:00'), to: wallTime.parse('17:00') } };
  // Four days of nine hours, of which one is taken.
  expect(minutesTogether(mine, [mine], horizon)[0]).toBe((4 * 9 - 1) * 60);
  expect(minutesTogether(mine, [freeSlots(afternoons, [], horizon)], horizon)[0]).toBe(4 * 4 * 60);
});

test('what is due but not booked is suggested at the usual time, on another day that week', () => {
  const one = rep(calm, (rhythm) => [
    {
      ...aSession(rhythm, { startsAt: toInstant('2026-11-26T09:00:00.000Z') }),
      state: 'missed',
      notHeld: null,
    },
  ]);
  expect(suggestionsIn(plan([{ rep: one.rhythm, week: 0, minutes: 45 }]), week([one]))).toEqual([
    { kind: 'due', rhythm: one.rhythm, week: 0, minutes: 30, startsAt: '2026-11-24T09:00:00.000Z' },
  ]);
});

test('two are never suggested at the same time, and the one whose need is greater comes first', () => {
  const [first, second] = [rep(calm), rep(pressing)];
  const both = [first, second].map((one) => ({ rep: one.rhythm, week: 0, minutes: 30 }));
  const found = suggestionsIn(plan(both), week([first, second]));
  expect(found.map(({ rhythm }) => rhythm)).toEqual([second.rhythm, first.rhythm]);
  expect(new Set(found.map(({ startsAt }) => startsAt)).size).toBe(2);
});

test('more time is suggested only where something speaks for it, and where both are free after the session', () => {
  const longer = (need: CoachingNeed, busy: readonly BusyTime[] = []) => {
    const one = rep(need, booked);
    const planned = plan([
      { rep: one.rhythm, week: 0, minutes: 45 },
      { rep: one.rhythm, week: 2, minutes: 30 },
    ]);
    return suggestionsIn(planned, week([one], busy));
  };
  expect(longer(pressing)).toMatchObject([{ kind: 'longer', extra: 15, minutes: 45, why: pressing.why }]);
  expect(longer(calm)).toEqual([]);
  const from = toInstant('2026-11-26T09:30:00.000Z');
  expect(longer(pressing, [{ from, to: addMinutes(from, 60) }])).toEqual([]);
});

test('a session becomes at most double as long as agreed, whatever is planned beside it', () => {
  const one = rep(pressing, booked);
  const longer = (minutes: number) =>
    suggestionsIn(
      plan([
        { rep: one.rhythm, week: 0, minutes },
        { rep: one.rhythm, week: 2, minutes: 30 },
      ]),
      week([one]),
    );
  expect(longer(60)).toMatchObject([{ kind: 'longer', extra: 30, minutes: 60 }]);
  expect(longer(75)).toMatchObject([{ kind: 'longer', extra: 30, minutes: 60 }]);
});

test('nothing is suggested that is shorter or longer than a session can be', () => {
  const agreed = (minutes: number, sessions: Parameters<typeof rep>[1] = () => []) => ({
    ...rep(pressing, sessions),
    cadence: aCadence({ minutes }),
  });
  const minutesOf = (one: ReturnType<typeof rep>, minutes: number) =>
    suggestionsIn(plan([{ rep: one.rhythm, week: 0, minutes }]), week([one])).map((found) => found.minutes);
  // A quarter of an hour shorter than twenty minutes is no session.
  expect(minutesOf(agreed(20), 5)).toEqual([15]);
  expect(minutesOf(agreed(90, booked), 180)).toEqual([120]);
});

test('a few minutes more become part of the next session, not a meeting of their own', () => {
  const one = rep(pressing, booked);
  const planned = plan([
    { rep: one.rhythm, week: 0, minutes: 30 },
    { rep: one.rhythm, week: 1, minutes: 15 },
    { rep: one.rhythm, week: 2, minutes: 30 },
  ]);
  expect(suggestionsIn(planned, week([one]))).toMatchObject([{ kind: 'longer', extra: 15, week: 0 }]);
});

test('a whole session more is one of its own', () => {
  const one = rep(pressing, booked);
  const planned = plan([0, 1, 2].map((nth) => ({ rep: one.rhythm, week: nth, minutes: 30 })));
  expect(suggestionsIn(planned, week([one]))).toMatchObject([{ kind: 'more', week: 1, minutes: 30 }]);
});

test('a session of last week that wasn’t held is due this week, until another has made up for it', () => {
  const started = { ...rep(calm), startedOn: toDay('2026-09-01') };
  const lastWeek = { ...started, cadence: aCadence({ anchor: toDay('2026-11-19') }) };
  expect(weeksDue(lastWeek, horizon)).toEqual([0, 1]);
  const rhythm = aRhythm({ manager: aPersonId(), rep: lastWeek.rep }, { cadence });
  const held = aClosedSession(aSession(rhythm, { startsAt: toInstant('2026-11-20T09:00:00.000Z') }));
  expect(weeksDue({ ...lastWeek, sessions: [held] }, horizon)).toEqual([1]);
});

test('nothing is due of a session that the two are holding', () => {
  const one = rep(calm, (rhythm) => [
    aLiveSession(aSession(rhythm, { startsAt: toInstant('2026-11-26T09:00:00.000Z') })),
  ]);
  const meanwhile = { ...horizon, now: toInstant('2026-11-26T09:10:00.000Z') };
  expect(weeksDue(one, meanwhile)).toEqual([2]);
});

test('coaching takes a fifth less than the free time, and no more than a quarter beyond what was agreed', () => {
  const { weeks, most } = hoursAhead(week([rep(calm, booked), rep(calm, booked)]));
  expect(weeks[1]?.capacity).toBe(0.8 * 5 * 9 * 60);
  expect(most).toBe(120 + 30);
});

test('where every rhythm has lapsed nothing is left to book: somebody starts again first', () => {
  const lapsed = { ...rep(pressing), hasLapsed: true };
  const other = { ...rep(pressing), hasLapsed: true };
  const found = (...reps: readonly (typeof lapsed)[]) =>
    suggestionsIn(plan(reps.map((one) => ({ rep: one.rhythm, week: 0, minutes: 30 }))), week(reps)).length;
  expect(found(lapsed, other)).toBe(0);
  expect(found(lapsed, { ...other, hasLapsed: false })).toBe(2);
});
