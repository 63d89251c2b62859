import { describe, expect, test } from 'vitest';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { dealId, personId } from '../../../shared/domain/ids.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { dealChangeOf, dealDraftOf, dealDraftFault, newDeal, openDeals } from './deal-draft.ts';
import { typedMoney } from './typed-money.ts';

const id = '00000000-0000-4000-8000-000000000001';
const deal: DealView = {
  ...{
    id: dealId.parse(id),
    repId: personId.parse(id),
    version: 3,
    name: 'Volvo',
    value: 900_000,
    currency: 'SEK',
  },
  ...{ closesOn: toDay('2026-12-18'), createdOn: toDay('2026-10-01'), lastActivityOn: toDay('2026-11-20') },
  ...{
    stage: 'proposal',
    slips: 1,
    pausedUntil: null,
    customer: null,
    goneOn: null,
    state: 'open',
    on: null,
  },
};

describe('a deal that is being typed', () => {
  test.each([
    ['900 000', 900_000],
    ['1,2 mkr', 1_200_000],
    ['1.2m', 1_200_000],
    ['500 tkr', 500_000],
    ['500k', 500_000],
    ['900,000', 900_000],
    ['75000 kr', 75_000],
    ['0', 0],
    ['mycket', undefined],
    ['-5', undefined],
    ['9 000 000 mkr', undefined],
  ])('is worth what %s says', (text, value) => {
    expect(typedMoney(text)).toBe(value);
  });

  test('needs a name and nothing else', () => {
    expect(dealDraftFault({ name: ' ', value: '' })).toBe('name');
    expect(dealDraftFault({ name: 'Volvo', value: 'mycket' })).toBe('value');
    expect(dealDraftFault({ name: 'Volvo', value: '' })).toBeNull();
    expect(newDeal({ name: 'Volvo', value: '', currency: 'SEK', closesOn: '' }, deal.repId)).toEqual({
      ...{ repId: deal.repId, name: 'Volvo', value: null, currency: 'SEK', closesOn: null },
    });
  });

  test('changes only what was typed anew', () => {
    const seen = dealDraftOf(deal);
    expect(dealChangeOf(seen, seen)).toEqual({});
    expect(dealChangeOf(seen, { ...seen, value: '', stage: 'agreed' })).toEqual({
      value: null,
      stage: 'agreed',
    });
    expect(dealChangeOf(seen, { ...seen, closesOn: '', lastActivityOn: '' })).toEqual({ closesOn: null });
  });

  test('stands among the open ones by the day it is to be decided', () => {
    const later = { ...deal, name: 'Scania', closesOn: toDay('2026-12-19') };
    const never = { ...deal, name: 'Atlas', closesOn: null };
    const won: DealView = { ...deal, state: 'won', on: toDay('2026-11-20') };
    expect(openDeals([never, later, won, deal]).map(({ name }) => name)).toEqual([
      ...['Volvo', 'Scania', 'Atlas'],
    ]);
  });
});
