import { expect, test } from 'vitest';
import { endpoints } from '../../tests/support/endpoints.ts';
import * as behaviour from '../../shared/contracts/behaviour.ts';
import { refusalsOf } from '../../shared/contracts/endpoint.ts';
import * as focus from '../../shared/contracts/focus.ts';
import * as rating from '../../shared/contracts/rating.ts';
import * as template from '../../shared/contracts/template.ts';
import '../../shared/words/all.ts';
import { refusedFor } from '../platform/refusal-error.ts';
import { problemKind, refusalKey } from './refusal-words.ts';

/** Refusals about templates, behaviours, focus and ratings are worded by their nouns (nouns/behaviour, nouns/template). */
const spokenOfElsewhere = [behaviour, template, focus, rating].flatMap((contract) =>
  Object.values<unknown>(contract),
);
const spokenOfHere = endpoints.filter((endpoint) => !spokenOfElsewhere.includes(endpoint));

test('every refusal of every endpoint is said in words of its own', () => {
  const codes = new Set(spokenOfHere.flatMap((endpoint) => [...refusalsOf(endpoint).keys()]));
  for (const code of codes) expect(refusalKey(refusedFor(code))).toBe(`app.refused.${code}`);
});

test('a refusal that nobody knows is told as one that passes', () => {
  expect(refusalKey(new Error('boom'))).toBe('app.refused.unavailable');
  expect(problemKind(refusedFor('teapot'))).toBe('unavailable');
});
