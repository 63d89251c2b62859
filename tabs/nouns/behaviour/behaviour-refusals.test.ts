import { expect, test } from 'vitest';
import * as contract from '../../../shared/contracts/behaviour.ts';
import { sv } from '../../../shared/words/behaviour/sv.ts';
import { refusedFor } from '../../platform/refused.ts';
import { behaviourRefusalKey } from './refusal-words.ts';

const refusals = Object.values(contract).flatMap((one) => ('refusals' in one ? one.refusals : []));

test('every refusal about behaviours is said in words of its own', () => {
  expect(refusals.length).toBeGreaterThan(10);
  for (const code of new Set(refusals))
    expect(behaviourRefusalKey(refusedFor(code))).toBe(`behaviour.refused.${code}`);
});

test('nothing is written for a refusal that never comes', () => {
  const said = [...refusals, 'invalid'].map((code) => behaviourRefusalKey(refusedFor(code)));
  const written = Object.keys(sv).filter((key) => key.startsWith('behaviour.refused.'));
  expect(written.filter((key) => !said.some((one) => one === key))).toEqual([]);
});
