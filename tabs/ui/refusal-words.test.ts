import { expect, test } from 'vitest';
import { endpoints } from '../../shared/contracts/all.ts';
import { commonRefusals } from '../../shared/contracts/endpoint.ts';
import * as template from '../../shared/contracts/template.ts';
import { refusedFor } from '../platform/refused.ts';
import { problemKind, refusalKey } from './refusal-words.ts';

/** Templates are spoken of in one view only, which has words of its own for them (tabs/features/template). */
const spokenOfHere = endpoints.filter((endpoint) => !Object.values<unknown>(template).includes(endpoint));

test('every refusal of every endpoint is said in words of its own', () => {
  const codes = new Set([...commonRefusals, ...spokenOfHere.flatMap(({ refusals }) => refusals)]);
  for (const code of codes) expect(refusalKey(refusedFor(code))).toBe(`app.refused.${code}`);
});

test('a refusal that nobody knows is told as one that passes', () => {
  expect(refusalKey(new Error('boom'))).toBe('app.refused.unavailable');
  expect(problemKind(refusedFor('teapot'))).toBe('unavailable');
});
