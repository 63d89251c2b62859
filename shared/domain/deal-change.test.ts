import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedParts } from './deal-change.ts';
import { correctDeal } from './deal.ts';
import type { Deal, DealCorrection } from './deal.ts';
import { dealId, personId } from './ids.ts';
import { toDay } from './time.ts';

const id = '01890000-0000-7000-8000-000000000001';
const deal: Deal = {
  ...{ id: dealId.parse(id), version: 1, rep: personId.parse(id), state: 'open', name: 'Volvo' },
  ...{ value: 420_000, closesOn: toDay('2026-12-18'), createdOn: toDay('2026-09-01'), stage: 'proposal' },
  ...{
    lastActivityOn: toDay('2026-11-20'),
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
    pausedUntil: null,
    customer: null,
    goneOn: null,
  },
};
const corrected = (change: DealCorrection) =>
  changedParts(deal, correctDeal(deal, change, toDay('2026-12-03')));

test('what is saved as it was is no change, and what is another is one', () =>
  fc.assert(
    fc.property(
      fc.record({
        name: fc.constantFrom('Volvo', 'Scania'),
        value: fc.constantFrom(420_000, 0, null),
        closesOn: fc.constantFrom(toDay('2026-12-18'), toDay('2027-01-15'), null),
        stage: fc.constantFrom('proposal' as const, 'agreed' as const, null),
      }),
      (change) => {
        expect(corrected(change)).toEqual([
          ...(change.name === deal.name ? [] : ['name']),
          ...(change.value === deal.value ? [] : ['value']),
          ...(change.closesOn === deal.closesOn ? [] : ['closes-on']),
          ...(change.stage === deal.stage ? [] : ['stage']),
        ]);
      },
    ),
  ));
