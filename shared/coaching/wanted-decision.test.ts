import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenDeal } from '../domain/deal.ts';
import { dealId, personId } from '../domain/ids.ts';
import { addDays, toDay } from '../domain/time.ts';
import { byWantedDecision, decisionWanted, lastMovedOn } from './wanted-decision.ts';
import type { DealSurroundings } from './wanted-decision.ts';

const on = toDay('2026-12-03');
const ago = (days: number) => addDays(on, -days);
const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const aDeal = (known: Partial<OpenDeal> = {}, number = 1): OpenDeal => ({
  ...{ id: dealId.parse(uuid(number)), version: 1, rep: personId.parse(uuid(9)), name: 'Scania', value: 310 },
  ...{ closesOn: addDays(on, 60), createdOn: ago(20), stage: null, lastActivityOn: ago(1) },
  ...{
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
    pausedUntil: null,
    customer: null,
    goneOn: null,
    state: 'open',
    ...known,
  },
});
const around: DealSurroundings = { hasNextStep: true, movedOn: ago(1), usualCycle: 90 };
const wanted = (known: Partial<OpenDeal>, others: Partial<DealSurroundings> = {}) =>
  decisionWanted(aDeal(known), { ...around, ...others }, on);

describe('a deal that', () => {
  test('moves, has a next step, a value and a day, wants nothing', () => expect(wanted({})).toBeNull());

  test.each([
    ['was left until today', { pausedUntil: on }, {}, { reason: 'pause-over' }],
    ['its system no longer has', { goneOn: ago(2), closesOn: ago(1) }, {}, { reason: 'gone', day: ago(2) }],
    ['should have closed', { closesOn: ago(1) }, {}, { reason: 'passed', day: ago(1) }],
    [
      'closes in thirty days without a next step',
      { closesOn: addDays(on, 30) },
      { hasNextStep: false },
      { reason: 'soon', day: addDays(on, 30) },
    ],
    ['was moved twice', { slips: 2 }, {}, { reason: 'slipped', n: 2 }],
    ['has stood still for three weeks', {}, { movedOn: ago(21) }, { reason: 'still', days: 21 }],
    ['is older than deals become', { createdOn: ago(136) }, {}, { reason: 'old', weeks: 19, usual: 12 }],
    ['has no next step since a week', {}, { hasNextStep: false, movedOn: ago(7) }, { reason: 'bare' }],
    ['is worth nobody knows what', { value: null }, {}, { reason: 'unknown', part: 'value' }],
    ['closes nobody knows when', { closesOn: null }, {}, { reason: 'unknown', part: 'day' }],
  ] as const)('%s says so', (_which, known, others, expected) => {
    expect(wanted(known, others)).toEqual(expected);
  });

  test.each([
    ['closes in thirty-one days', { closesOn: addDays(on, 31) }, { hasNextStep: false }],
    ['closes today with a next step', { closesOn: on }, {}],
    ['was moved once', { slips: 1 }, {}],
    ['moved twenty days ago', {}, { movedOn: ago(20) }],
    ['is as old as half again the usual', { createdOn: ago(135) }, {}],
    ['has had no next step for six days', {}, { hasNextStep: false, movedOn: ago(6) }],
    ['is left until tomorrow, whatever else is true', { pausedUntil: addDays(on, 1), closesOn: ago(9) }, {}],
  ] as const)('%s wants nothing yet', (_which, known, others) => {
    expect(wanted(known, others)).toBeNull();
  });
});

test('a kept step or a customer meeting moves a deal, and an earlier one does not', () => {
  expect(lastMovedOn(aDeal({ lastActivityOn: ago(40) }), [ago(50), ago(3)])).toBe(ago(3));
  expect(lastMovedOn(aDeal({ lastActivityOn: ago(2) }), [ago(3)])).toBe(ago(2));
});

test('they come in one order whatever order they are given in: most pressing, then largest', () => {
  const deal = fc.record({ slips: fc.nat(3), value: fc.option(fc.nat(3)), late: fc.boolean() });
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 8 }), (given) => {
      const deals = given.flatMap(({ slips, value, late }, nth) => {
        const one = aDeal({ slips, value, closesOn: late ? ago(1) : addDays(on, 40) }, nth);
        const wants = decisionWanted(one, around, on);
        return wants === null ? [] : [{ deal: one, wants }];
      });
      const inOrder = [...deals].sort(byWantedDecision);
      expect([...deals].reverse().sort(byWantedDecision)).toEqual(inOrder);
      const late = inOrder.map(({ wants }) => wants.reason === 'passed');
      expect(late).toEqual([...late].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});
