import { expect, test } from 'vitest';
import * as contract from '../../../shared/contracts/template.ts';
import { ownRefusalsOf } from '../../../shared/contracts/endpoint.ts';
import { sv } from '../../../shared/words/template/sv.ts';
import '../../../shared/words/all.ts';
import { refusedFor } from '../../platform/refusal-error.ts';
import { refusalKey } from '../../ui/refusal-words.ts';
import { templateRefusals } from './template-refusals.ts';

const refusals = Object.values(contract).flatMap((one) => ('refusals' in one ? ownRefusalsOf(one) : []));

test('every refusal about templates is said in words of its own', () => {
  expect(refusals.length).toBeGreaterThan(10);
  for (const code of new Set(refusals))
    expect([`template.refused.${code}`, `app.refused.${code}`]).toContain(
      refusalKey(refusedFor(code), templateRefusals),
    );
});

test('nothing is written for a refusal that never comes', () => {
  const keys = [...refusals, 'invalid'].map((code) => refusalKey(refusedFor(code), templateRefusals));
  const written = Object.keys(sv).filter((key) => key.startsWith('template.refused.'));
  expect(written.filter((key) => !keys.some((one) => one === key))).toEqual([]);
});
