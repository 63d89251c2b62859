import { expect, test } from 'vitest';
import { isTooDeep } from './json-depth.ts';

const nested = (depth: number, [open, close] = ['[', ']']): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`.replaceAll('{', '{"a":');

test.each([
  ['arrays', ['[', ']']],
  ['objects', ['{', '}']],
] as const)('%s may nest so far and no further', (_what, [open, close]) => {
  expect(isTooDeep(nested(64, [open, close]))).toBe(false);
  expect(isTooDeep(nested(65, [open, close]))).toBe(true);
  expect(isTooDeep(nested(500_000, [open, close]))).toBe(true);
});

test('what stands in a text nests nothing, whatever is in it', () => {
  expect(isTooDeep(JSON.stringify({ text: '[{"'.repeat(1_000), more: `\\${'['.repeat(99)}\\"` }))).toBe(
    false,
  );
  expect(isTooDeep(JSON.stringify([[1], [2], { three: [3] }].concat(Array(500).fill([4]))))).toBe(false);
  expect(isTooDeep('')).toBe(false);
});
