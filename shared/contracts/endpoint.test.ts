import { expect, test } from 'vitest';
import { endpoints } from '../../tests/support/endpoints.ts';
import { refusalsOf } from './endpoint.ts';

test('a refusal has the same status wherever it is given', () => {
  const given = new Map<string, Set<number>>();
  for (const [code, status] of endpoints.flatMap((endpoint) => [...refusalsOf(endpoint)]))
    given.set(code, (given.get(code) ?? new Set()).add(status));
  expect([...given].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
});
