import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenDeal } from '../domain/deal.ts';
import { dealId, personId } from '../domain/ids.ts';
import { addDays, toDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';
import { reasonsFor } from './reasons.ts';
import { noSales, signalsOfSales } from './sales-facts.ts';
import type { SalesFacts } from './sales-facts.ts';

/** A Wednesday. */
const on = toDay('2026-11-11');
const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const idOf = (number: number) => dealId.parse(uuid(number));
const aDeal = (number: number, mentioned: Partial<OpenDeal> = {}): OpenDeal => ({
  ...{ id: idOf(number), version: 1, rep: personId.parse(uuid(9)), name: `Affär ${number}`, value: 100 },
  ...{ closesOn: null, createdOn: addDays(on, -60), stage: null, lastActivityOn: addDays(on, -1) },
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
const signals = (facts: Partial<SalesFacts>) =>
  signalsOfSales({ ...noSales, usualCycle: 90, ...facts }, on, on);
const ids = (facts: Partial<SalesFacts>) => signals(facts).map(({ id }) => id);
/** The end of the quarter. */
const until = toDay('2026-12-31');
const days = (ago: number) => addDays(on, -ago);

test('nothing known is nothing said', () => expect(signalsOfSales(noSales, on, on)).toEqual([]));

describe('a large open deal', () => {
  test.each([
    [-1, []],
    [0, ['deal.closing']],
    [30, ['deal.closing']],
    [31, []],
  ])('that closes in %i days says %j', (ahead, expected) =>
    expect(ids({ open: [aDeal(1, { closesOn: addDays(on, ahead) })] })).toEqual(expected),
  );

  test.each([
    [20, []],
    [21, ['deal.stalled']],
  ])('where nothing has happened for %i days says %j', (ago, expected) =>
    expect(ids({ open: [aDeal(1, { lastActivityOn: days(ago) })] })).toEqual(expected),
  );

  test.each([
    [1, []],
    [2, ['deal.slipped']],
  ])('whose day was moved later %i times says %j', (slips, expected) =>
    expect(ids({ open: [aDeal(1, { slips })] })).toEqual(expected),
  );

  test.each([
    [14, ['deal.early']],
    [15, []],
  ])('that is %i days old says %j', (ago, expected) =>
    expect(ids({ open: [aDeal(1, { createdOn: days(ago) })] })).toEqual(expected),
  );

  test('that the two have had a session about is not new to them', () =>
    expect(ids({ open: [aDeal(1, { createdOn: on })], talkedAbout: new Set([idOf(1)]) })).toEqual([]));

  test('is spoken of before a larger number of small ones', () => {
    const soon = addDays(on, 3);
    const small = [2, 3, 4].map((number) => aDeal(number, { value: 5, closesOn: soon }));
    expect(signals({ open: [...small, aDeal(1, { value: 900, closesOn: soon })] })).toEqual([
      { id: 'deal.closing', type: 'deal', values: { deal: 'Affär 1', value: 900, day: soon } },
    ]);
    expect(
      ids({ open: [...small, aDeal(1, { value: 900 })], target: { whole: 1_000, remaining: 0, until } }),
    ).toEqual([]);
  });
});

describe('the pipeline', () => {
  const target = { whole: 1_000, remaining: 400, until };
  const worth = (...values: (number | null)[]) =>
    values.map((value, nth) => aDeal(nth, { value, closesOn: until }));

  test('is too thin when it covers less than three times what remains, rounded to its disadvantage', () => {
    expect(signals({ open: worth(500, 500, 199), target })).toEqual([
      { id: 'pipeline.coverage', type: 'pipeline', values: { coverage: 2.9, target: 3 } },
    ]);
    expect(ids({ open: worth(500, 500, 200), target })).toEqual([]);
  });

  test('counts only what closes in the period, as coverage is of what remains of it', () => {
    const later = worth(500, 500, 200).map((deal) => ({ ...deal, closesOn: addDays(until, 1) }));
    expect(signals({ open: [...later, ...worth(400)], target })).toEqual([
      { id: 'pipeline.coverage', type: 'pipeline', values: { coverage: 1, target: 3 } },
    ]);
  });

  test('says nothing of deals that are left until a later day, until that day', () => {
    const left = (day: string) => worth(5, 5, 5).map((deal) => ({ ...deal, pausedUntil: toDay(day) }));
    expect(ids({ open: left('2026-11-12'), target })).toEqual([]);
    expect(ids({ open: left('2026-11-11'), target })).toContain('pipeline.coverage');
  });

  test('is not judged without a target, when the target is reached, or by a deal or two', () => {
    expect(ids({ open: worth(1, 1, 1) })).toEqual([]);
    expect(ids({ open: worth(1, 1, 1), target: { whole: 1_000, remaining: 0, until } })).toEqual([]);
    expect(ids({ open: worth(1, 1), target })).toEqual([]);
  });

  const resting = (number: number) => aDeal(number, { lastActivityOn: days(8) });
  test('stands still where three deals and three in ten have no next step', () => {
    const open = [1, 2, 3].map(resting);
    expect(signals({ open })).toContainEqual({
      ...{ id: 'pipeline.stale', type: 'pipeline', values: { n: 3, total: 3 } },
    });
    expect(ids({ open, withNextStep: new Set([idOf(1)]) })).toEqual([]);
    expect(ids({ open: open.map((deal) => ({ ...deal, lastActivityOn: days(6) })) })).toEqual([]);
    const moving = [4, 5, 6, 7, 8, 9, 10].map((number) => aDeal(number));
    expect(ids({ open: [...open, ...moving] })).toEqual(['pipeline.stale']);
    expect(ids({ open: [...open, ...moving, aDeal(11)] })).toEqual([]);
  });

  test('stands still where deals are older than one and a half times what they usually take, next step or not', () => {
    const aged = (age: number) => [1, 2, 3].map((number) => aDeal(number, { createdOn: days(age) }));
    const withNextStep = new Set([1, 2, 3].map(idOf));
    expect(ids({ open: aged(136), withNextStep })).toEqual(['pipeline.stale']);
    expect(ids({ open: aged(135), withNextStep })).toEqual([]);
  });
});

describe('a customer meeting', () => {
  const meeting = (day: string, more: object = {}) => ({
    ...{ customer: 'Volvo', day: toDay(day), deal: null, newPeople: false, ...more },
  });

  test.each([
    ['2026-11-10', []],
    ['2026-11-11', ['preparation.near']],
    ['2026-11-18', ['preparation.near']],
    ['2026-11-19', []],
  ])('on %s, five working days from a Wednesday or not, says %j', (day, expected) =>
    expect(ids({ meetings: [meeting(day)] })).toEqual(expected),
  );

  test('weighs more when it concerns a large deal, and when the rep has not met everybody', () => {
    const meetings = [meeting('2026-11-12', { deal: idOf(1), newPeople: true })];
    expect(signals({ meetings, open: [aDeal(1)] })).toEqual([
      { id: 'preparation.near', type: 'preparation', values: { customer: 'Volvo', day: '2026-11-12' } },
      { id: 'preparation.large', type: 'preparation', values: { deal: 'Affär 1' } },
      { id: 'preparation.new-people', type: 'preparation', values: { customer: 'Volvo' } },
    ]);
  });

  test('is one of several, and all that is said is about that one', () => {
    const large = meeting('2026-11-13', { customer: 'Scania', deal: idOf(1) });
    const found = signals({ meetings: [meeting('2026-11-12'), large], open: [aDeal(1)] });
    expect(found.map(({ values }) => values['customer'] ?? values['deal'])).toEqual(['Scania', 'Affär 1']);
  });
});

describe('whatever is known', () => {
  const small = fc.integer({ min: 0, max: 60 });
  const deal = (number: number): fc.Arbitrary<OpenDeal> =>
    fc
      .record({ value: fc.option(small), closes: fc.option(small), age: small, rest: small, slips: small })
      .map(({ value, closes, age, rest, slips }) =>
        aDeal(number, {
          ...{ value, slips, createdOn: days(age), lastActivityOn: days(rest) },
          closesOn: closes === null ? null : addDays(on, closes),
        }),
      );
  const meeting = fc
    .record({ ahead: fc.integer({ min: 0, max: 12 }), deal: fc.option(fc.integer({ min: 0, max: 7 })) })
    .chain(({ ahead, deal: about }) =>
      fc.record({
        customer: fc.constantFrom('Volvo', 'Scania', 'Atlas'),
        day: fc.constant(addDays(on, ahead)),
        deal: fc.constant(about === null ? null : idOf(about)),
        newPeople: fc.boolean(),
      }),
    );
  const facts: fc.Arbitrary<SalesFacts> = fc.record({
    open: fc
      .integer({ min: 0, max: 8 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => deal(number)))),
    talkedAbout: fc.array(fc.integer({ min: 0, max: 7 })).map((list) => new Set(list.map(idOf))),
    withNextStep: fc.array(fc.integer({ min: 0, max: 7 })).map((list) => new Set(list.map(idOf))),
    usualCycle: small,
    daysOff: fc.constant(noDaysOff),
    meetings: fc.array(meeting, { maxLength: 6 }),
    target: fc.option(fc.record({ whole: small, remaining: small, until: fc.constant(until) })),
  });

  test('the order it comes in changes nothing', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const reversed = { ...one, open: [...one.open].reverse(), meetings: [...one.meetings].reverse() };
        expect(signalsOfSales(reversed, on, on)).toEqual(signalsOfSales(one, on, on));
      }),
    );
  });

  test('a further customer meeting never takes anything from preparation', () => {
    const points = (one: SalesFacts) =>
      reasonsFor('preparation', signalsOfSales(one, on, on)).reduce((sum, reason) => sum + reason.points, 0);
    fc.assert(
      fc.property(facts, meeting, (one, more) => {
        const with_ = { ...one, meetings: [...one.meetings, more] };
        expect(points(with_)).toBeGreaterThanOrEqual(points(one));
      }),
    );
  });

  test('no kind of reason is given twice, and every value is filled in', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const given = signalsOfSales(one, on, on);
        expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
        for (const { values } of given) for (const value of Object.values(values)) expect(value).not.toBe('');
      }),
    );
  });
});
