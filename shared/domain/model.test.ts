import { expect, test } from 'vitest';
import { costOf, mayModelRead, modelMonthOf } from './model.ts';
import { toDay } from './time.ts';

test('a model reads what two say only when both have said yes', () => {
  expect(mayModelRead({ own: 'yes', hasOther: true })).toBe(true);
  for (const own of ['yes', 'no', null] as const) expect(mayModelRead({ own, hasOther: false })).toBe(false);
  for (const own of ['no', null] as const) expect(mayModelRead({ own, hasOther: true })).toBe(false);
});

test('what a use costs is known to a millionth of a krona where there is a price', () => {
  const use = { inputTokens: 2_000, outputTokens: 100 };
  expect(costOf(use, { input: 2, output: 8 })).toBe(4_800);
  expect(costOf(use, { input: 0.5, output: 0 })).toBe(1_000);
  expect(costOf(use, null)).toBeNull();
});

test('a use counts in its month', () => expect(modelMonthOf(toDay('2026-12-31'))).toBe('2026-12-01'));
