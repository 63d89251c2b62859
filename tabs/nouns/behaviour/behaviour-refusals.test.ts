import { expect, test } from 'vitest';
import * as contract from '../../../shared/contracts/behaviour.ts';
import { ownRefusalsOf } from '../../../shared/contracts/endpoint.ts';
import { sv } from '../../../shared/words/behaviour/sv.ts';
import '../../../shared/words/all.ts';
import { refusedFor } from '../../platform/refusal-error.ts';
import { refusalKey } from '../../ui/refusal-words.ts';
import { behaviourRefusals } from './behaviour-refusals.ts';

const refusals = Object.values(contract).flatMap((one) => ('refusals' in one ? ownRefusalsOf(one) : []));

test('every refusal about behaviours is said in words of its own', () => {
  expect(refusals.length).toBeGreaterThan(10);
  for (const code of new Set(refusals))
    expect(refusalKey(refusedFor(code), behaviourRefusals)).toBe(`behaviour.refused.${code}`);
});

test('nothing is written for a refusal that never comes', () => {
  const keys = [...refusals, 'invalid'].map((code) => refusalKey(refusedFor(code), behaviourRefusals));
  const written = Object.keys(sv).filter((key) => key.startsWith('behaviour.refused.'));
  expect(written.filter((key) => !keys.some((one) => one === key))).toEqual([]);
});
