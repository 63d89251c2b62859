import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf, takeBack, withRecord } from './deal-record.ts';
import { dealFromStatement, dealKeyOf, takeStatement } from './deal-statement.ts';
import type { DealStatement } from './deal-statement.ts';
import { correctDeal, endDeal, usualCycle } from './deal.ts';
import type { Deal } from './deal.ts';
import { dealId, personId } from './ids.ts';
import { toDay } from './time.ts';

const TODAY = toDay('2026-11-30');
const id = '01890000-0000-7000-8000-000000000001';
const whose = { id: dealId.parse(id), rep: personId.parse(id) };
const said: DealStatement = {
  ...{
    name: 'Ramavtal',
    customer: 'Volvo',
    value: 420_000,
    currency: null,
    stage: 'proposal',
    state: 'open',
  },
  ...{ closesOn: toDay('2026-12-18'), createdOn: toDay('2026-09-01'), lastActivityOn: toDay('2026-11-02') },
};
const saying = (change: Partial<DealStatement>): DealStatement => ({ ...said, ...change });
const fromFile = dealFromStatement(whose, said, TODAY);
const byHand: Deal = { ...fromFile, name: 'Volvo', customer: null, value: 500_000, stage: null };

describe('a deal that a system says something of', () => {
  test('is a deal like any other', () => {
    expect(fromFile).toMatchObject({
      ...said,
      currency: 'SEK',
      slips: 0,
      pausedUntil: null,
      goneOn: null,
      version: 1,
    });
  });

  test('keeps what somebody corrected here, until the system has something new to say', () => {
    const corrected = correctDeal(fromFile, { value: 390_000, name: 'Volvo' }, TODAY);
    expect(takeStatement(corrected, said, said, TODAY)).toEqual(corrected);
    const later = saying({ value: 450_000 });
    expect(takeStatement(corrected, later, said, TODAY)).toMatchObject({ value: 450_000, name: 'Volvo' });
  });

  test('is not opened again by a system that goes on saying that it is open', () => {
    const lost = endDeal(fromFile, 'lost', TODAY);
    if (!lost.ok) throw new Error(lost.refusal);
    expect(takeStatement(lost.value, said, said, TODAY)).toEqual(lost.value);
    const won = takeStatement(lost.value, saying({ state: 'won' }), said, TODAY);
    expect(won).toMatchObject({ state: 'won', on: TODAY });
    expect(takeStatement(won, said, saying({ state: 'won' }), TODAY)).toMatchObject({ state: 'open' });
  });

  test('counts as moved when the system moves its closing day later, and as active when its stage is new', () => {
    const moved = takeStatement(fromFile, saying({ closesOn: toDay('2027-01-15') }), said, TODAY);
    expect(moved).toMatchObject({ slips: 1, slippedFrom: '2026-12-18' });
    expect(takeStatement(fromFile, saying({ stage: 'agreed' }), said, TODAY).lastActivityOn).toBe(TODAY);
  });

  test('was written by hand, and keeps all that somebody has written', () => {
    expect(takeStatement(byHand, said, null, TODAY)).toEqual({
      ...byHand,
      ...{ customer: 'Volvo', stage: 'proposal' },
    });
  });

  test('has had no activity and no ending on a day that has not come', () => {
    const ahead = saying({ lastActivityOn: toDay('2026-12-24'), createdOn: toDay('2026-12-24') });
    expect(dealFromStatement(whose, ahead, TODAY)).toMatchObject({ lastActivityOn: TODAY, createdOn: TODAY });
    expect(dealFromStatement(whose, saying({ state: 'won' }), TODAY)).toMatchObject({ on: TODAY });
  });

  test('is back once the system has it again', () => {
    expect(takeStatement({ ...fromFile, goneOn: TODAY }, said, said, TODAY).goneOn).toBeNull();
  });
});

test('deals that nobody says the beginning of tell nothing of how long deals take', () => {
  const won = saying({ state: 'won', createdOn: null, lastActivityOn: null, closesOn: toDay('2026-10-01') });
  const deals = [1, 2, 3].map(() => dealFromStatement(whose, won, TODAY));
  expect(deals[0]).toMatchObject({ createdOn: '2026-10-01', on: '2026-10-01' });
  expect(usualCycle(deals)).toBe(90);
});

test('a deal is known by its id in the system, else by its name and customer in whatever case', () => {
  expect(dealKeyOf('42', said)).toBe(dealKeyOf('42', saying({ name: 'Annat' })));
  expect(dealKeyOf(null, said)).toBe(dealKeyOf(null, saying({ name: 'RAMAVTAL' })));
  expect(dealKeyOf(null, said)).not.toBe(dealKeyOf(null, saying({ customer: 'Scania' })));
});

const statements = fc.record({
  name: fc.constantFrom('Volvo', 'Scania'),
  customer: fc.constantFrom('Volvo', null),
  value: fc.constantFrom(1, 2, null),
  currency: fc.constantFrom('EUR', null),
  stage: fc.constantFrom('need' as const, 'agreed' as const, null),
  state: fc.constantFrom('open' as const, 'won' as const, 'lost' as const, null),
  closesOn: fc.constantFrom(toDay('2026-11-01'), toDay('2026-12-24'), null),
  createdOn: fc.constantFrom(toDay('2026-10-01'), null),
  lastActivityOn: fc.constantFrom(toDay('2026-11-20'), null),
});

test('an amount is taken with its currency, and one without keeps the deal’s', () => {
  const euro = takeStatement(fromFile, saying({ value: 9, currency: 'EUR' }), said, TODAY);
  expect(euro).toMatchObject({ value: 9, currency: 'EUR' });
  expect(fromFile.currency).toBe('SEK');
  const before = saying({ value: 9, currency: 'EUR' });
  expect(takeStatement(euro, saying({ value: 10 }), before, TODAY)).toMatchObject({
    value: 10,
    currency: 'EUR',
  });
});

test('the same said twice changes nothing', () =>
  fc.assert(
    fc.property(statements, statements, (first, second) => {
      const once = takeStatement(dealFromStatement(whose, first, TODAY), second, first, TODAY);
      expect(takeStatement(once, second, second, TODAY)).toEqual(once);
    }),
  ));

test('a change that is taken back leaves what was there, and what somebody has changed since', () =>
  fc.assert(
    fc.property(statements, statements, (first, second) => {
      const before = dealFromStatement(whose, first, TODAY);
      const change = {
        before: recordOf(before),
        after: recordOf(takeStatement(before, second, first, TODAY)),
      };
      expect(withRecord(before, takeBack(change.after, change))).toEqual(before);
      const renamed = { ...change.after, name: 'Eget namn' };
      expect(takeBack(renamed, change)).toEqual({ ...change.before, name: 'Eget namn' });
    }),
  ));
