import { expect, test } from 'vitest';
import { endpoints } from '../../tests/support/endpoints.ts';
import { BODY_MAX, fitsInRequest, refusalsOf } from './endpoint.ts';

test('a refusal has the same status wherever it is given', () => {
  const given = new Map<string, Set<number>>();
  for (const [code, status] of endpoints.flatMap((endpoint) => [...refusalsOf(endpoint)]))
    given.set(code, (given.get(code) ?? new Set()).add(status));
  expect([...given].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
});

test('a body is as large as it travels: letters of the reader’s own take two bytes', () => {
  const wrapped = JSON.stringify({ text: '' }).length;
  expect(fitsInRequest({ text: 'a'.repeat(BODY_MAX - wrapped) })).toBe(true);
  expect(fitsInRequest({ text: 'a'.repeat(BODY_MAX - wrapped + 1) })).toBe(false);
  expect(fitsInRequest({ text: 'å'.repeat(BODY_MAX / 2) })).toBe(false);
});
