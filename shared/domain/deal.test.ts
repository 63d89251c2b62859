import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endDeal, correctDeal, largeDeals, resumeDeal, setPause, usualCycle } from './deal.ts';
import type { Deal, OpenDeal } from './deal.ts';
import { dealId, personId } from './ids.ts';
import { addDays, toDay } from './time.ts';

const today = toDay('2026-11-23');
const before = toDay('2026-10-01');
const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const aDeal = (mentioned: Partial<OpenDeal> = {}): OpenDeal => ({
  ...{ id: dealId.parse(uuid(1)), version: 1, rep: personId.parse(uuid(9)), name: 'Volvo', value: 100 },
  ...{ closesOn: toDay('2026-12-01'), createdOn: before, stage: null, lastActivityOn: before },
  ...{
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
    pausedUntil: null,
    customer: null,
    goneOn: null,
    state: 'open',
    ...mentioned,
  },
});
const closing = (deal: Deal, day: string | null) =>
  correctDeal(deal, { closesOn: day === null ? null : toDay(day) }, today);

describe('the day a deal closes', () => {
  test('is counted each time it is moved later, and not when it is moved earlier', () => {
    const once = closing(aDeal(), '2026-12-08');
    expect(once).toMatchObject({ slips: 1, slippedFrom: '2026-12-01' });
    expect(closing(once, '2026-12-15').slips).toBe(2);
    expect(closing(once, '2026-12-04').slips).toBe(1);
  });

  test('is taken back when it is put where it was', () => {
    const twice = closing(closing(aDeal(), '2026-12-08'), '2026-12-15');
    expect(closing(twice, '2026-12-08')).toMatchObject({ slips: 1, closesOn: '2026-12-08' });
  });

  test('is no move while it is first being said, or on the day the deal was entered', () => {
    expect(closing(aDeal({ closesOn: null }), '2026-12-08').slips).toBe(0);
    expect(closing(aDeal(), null).slips).toBe(0);
    expect(closing(aDeal({ createdOn: today }), '2026-12-08').slips).toBe(0);
  });
});

test('a new stage is something that has happened today, unless it is said when something last did', () => {
  expect(correctDeal(aDeal(), { stage: 'proposal' }, today).lastActivityOn).toBe(today);
  expect(correctDeal(aDeal({ stage: 'need' }), { stage: 'need' }, today).lastActivityOn).toBe(before);
  const corrected = correctDeal(aDeal(), { stage: 'proposal', lastActivityOn: before }, today);
  expect(corrected.lastActivityOn).toBe(before);
});

test('what is left out of a correction stays as it is, and null is said', () => {
  expect(correctDeal(aDeal(), { name: undefined, value: null }, today)).toEqual(aDeal({ value: null }));
});

test('a deal is decided once, and that can be taken back', () => {
  const won = endDeal(aDeal(), 'won', today);
  if (!won.ok) throw new Error(won.refusal);
  expect(won.value).toMatchObject({ state: 'won', on: today });
  expect(endDeal(won.value, 'lost', today)).toEqual({ ok: false, refusal: 'not-open' });
  expect(resumeDeal(won.value)).toEqual(aDeal());
});

describe('a large deal', () => {
  const worth = (...values: (number | null)[]) =>
    values.map((value, nth) => aDeal({ id: dealId.parse(uuid(nth)), name: `Affär ${nth}`, value }));
  const values = (open: readonly OpenDeal[], target: number | null) =>
    largeDeals(open, target).map(({ value }) => value);

  test('is worth a tenth of the target', () => {
    expect(values(worth(900, 100, 99, 50, 20), 1_000)).toEqual([900, 100]);
  });

  test('or is in the top quarter of the open ones, whatever the target', () => {
    expect(values(worth(10, 20, 30, 40, 50), 1_000)).toEqual([50, 40]);
    expect(values(worth(10, 20, 30, 40), null)).toEqual([40]);
    expect(values(worth(10), null)).toEqual([10]);
  });

  test('is none that nobody has said the worth of, or that is worth nothing', () => {
    expect(values(worth(null, 0), 1_000)).toEqual([]);
    expect(values(worth(null, null, null, null, null, 5), null)).toEqual([5]);
  });

  test('is the same whatever the order they come in', () => {
    const open = fc.array(fc.option(fc.integer({ min: 0, max: 50 }))).map((list) => worth(...list));
    fc.assert(
      fc.property(open, fc.option(fc.integer({ min: 1, max: 500 })), (list, target) => {
        expect(largeDeals([...list].reverse(), target)).toEqual(largeDeals(list, target));
      }),
    );
  });
});

test('how long deals usually take is the median of at least three that were won, else ninety days', () => {
  const won = (days: number): Deal => ({ ...aDeal(), state: 'won', on: addDays(before, days) });
  const lost = (days: number): Deal => ({ ...aDeal(), state: 'lost', on: addDays(before, days) });
  expect(usualCycle([won(10), won(20), lost(1), lost(2)])).toBe(90);
  expect(usualCycle([won(70), won(10), won(30), lost(1)])).toBe(30);
});

test('a deal can be left for two weeks at least and half a year at most, and taken up again', () => {
  const until = (days: number) => setPause(aDeal(), addDays(today, days), today);
  expect([13, 181].map((days) => until(days).ok)).toEqual([false, false]);
  const [shortest, longest] = [until(14), until(180)];
  expect([shortest.ok, longest.ok]).toEqual([true, true]);
  const paused = longest.ok ? longest.value : aDeal();
  expect(setPause(paused, null, today)).toEqual({ ok: true, value: aDeal() });
  expect(setPause({ ...aDeal(), state: 'won', on: today }, null, today)).toEqual({
    ok: false,
    refusal: 'not-open',
  });
});
