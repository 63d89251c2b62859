import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { noPlan } from '../domain/customer-meeting.ts';
import type { Deal } from '../domain/deal.ts';
import type { PacedGoal } from '../domain/goal.ts';
import { customerMeetingId, dealId, goalId, personId } from '../domain/ids.ts';
import { addDays, toDay, toInstant } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { figuresBehind } from './figures-behind.ts';
import { noSectionFacts } from './section-facts.ts';

const today = toDay('2026-12-03');
const rep = personId.parse(v7());
const decided = (daysAgo: number, state: 'won' | 'lost', part: Partial<Deal> = {}): Deal => ({
  ...{ id: dealId.parse(v7()), version: 1, rep, name: 'Affär', value: 100, closesOn: null, stage: null },
  ...{
    createdOn: addDays(today, -daysAgo - 60),
    lastActivityOn: today,
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
  },
  ...{ pausedUntil: null, customer: null, goneOn: null, ...part, state, on: addDays(today, -daysAgo) },
});
const meeting = (day: CalendarDay) => ({
  ...{ id: customerMeetingId.parse(v7()), version: 1, rep, customer: 'Volvo', deal: null, day },
  ...{
    at: toInstant(`${day}T09:00:00.000Z`),
    attendees: null,
    newPeople: false,
    debriefedAt: null,
    plan: noPlan,
    rehearsedAt: null,
  },
});
const figure = (cause: string, deals: readonly Deal[], met: readonly number[] = []) =>
  figuresBehind({
    ...noSectionFacts(today),
    deals,
    meetings: met.map((daysAgo) => meeting(addDays(today, -daysAgo))),
  }).find((one) => one.cause === cause);

describe('the figures behind', () => {
  test('count the customer meetings of four weeks, beside the mean of the two four weeks before', () => {
    expect(figure('volume', [], [1, 2, 27, 28, 30, 57])).toMatchObject({ now: 3, before: 1.5 });
    expect(figure('volume', [], [0])).toMatchObject({ now: null });
  });

  test('say nothing of how many meetings there were where a goal counts more than are entered', () => {
    const counts = (value: number) => {
      const goal: PacedGoal = {
        ...{ id: goalId.parse(v7()), version: 1, level: 'individual', owner: rep, parent: null },
        ...{ metric: 'meetings-held', name: 'Genomförda kundmöten', unit: 'count', currency: null },
        ...{
          kind: 'total',
          up: true,
          lead: 'leading',
          baseline: 0,
          target: 36,
          value,
          cases: null,
          saidOn: toDay('2026-12-31'),
        },
        ...{ from: addDays(today, -60), to: addDays(today, 20), curve: null, why: '' },
        daysOff: { whole: [], half: [] },
      };
      const met = [1, 2, 3].map((daysAgo) => meeting(addDays(today, -daysAgo)));
      return figuresBehind({ ...noSectionFacts(today), goals: [[goal]], meetings: met })[0];
    };
    expect(counts(3)).toMatchObject({ now: 3 });
    expect(counts(28)).toEqual({ cause: 'volume', now: null, before: null });
  });

  test('say a hit rate from ten decided deals on, and too few below that', () => {
    const nine = Array.from({ length: 9 }, (_, nth) => decided(nth, nth < 2 ? 'won' : 'lost'));
    expect(figure('hit-rate', nine)?.now).toBeNull();
    expect(figure('hit-rate', [...nine, decided(89, 'lost')])?.now).toBe(0.2);
  });

  test('say the mean size and the median days of what was won', () => {
    const won = [decided(1, 'won', { value: 50 }), decided(2, 'won', { value: 250 }), decided(3, 'lost')];
    expect(figure('size', won)).toMatchObject({ now: 150, before: null });
    expect(figure('time', won)?.now).toBe(60);
  });

  test('never come out of nothing, nor of what lies further back than three spans', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 270, max: 2000 })), (days) => {
        for (const one of figuresBehind({
          ...noSectionFacts(today),
          deals: days.map((daysAgo) => decided(daysAgo, 'won')),
        }))
          expect([one.now, one.before]).toEqual([null, null]);
      }),
    );
  });
});
