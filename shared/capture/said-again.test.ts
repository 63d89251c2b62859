import { describe, expect, test } from 'vitest';
import { isThereAlready } from './said-again.ts';

describe('a step that is written where another is', () => {
  const there = { ownerId: 'sara', text: 'Ringa Lena på Ericsson', due: '2026-12-04' };
  const is = (other: Partial<typeof there>): boolean => isThereAlready({ ...there, ...other }, there);

  test('is there already when its words are the same, inflected or with a slip of the pen', () => {
    expect(is({})).toBe(true);
    expect(is({ text: 'ringa lena på ericsson' })).toBe(true);
    expect(is({ text: 'Ringer Lena på Ericson' })).toBe(true);
    expect(is({ text: 'Ringa Lena på Ericsson om priset' })).toBe(true);
  });

  test('is another where the customer, the owner or the day is another', () => {
    expect(is({ text: 'Ringa Lena på Volvo' })).toBe(false);
    expect(is({ text: 'Boka möte med Ericsson' })).toBe(false);
    expect(is({ ownerId: 'maria' })).toBe(false);
    expect(is({ due: '2026-12-07' })).toBe(false);
  });

  test('is another when it has but one word in common', () => {
    expect(is({ text: 'Ringa' })).toBe(false);
  });
});
