import { expect, test } from 'vitest';
import { endpoints } from '../../../tests/support/endpoints.ts';
import { ownRefusalsOf } from '../../../shared/contracts/endpoint.ts';
import * as expectation from '../../../shared/contracts/expectation.ts';
import * as focus from '../../../shared/contracts/focus.ts';
import * as rating from '../../../shared/contracts/rating.ts';
import { sv } from '../../../shared/words/development/sv.ts';
import '../../../shared/words/all.ts';
import { refusedFor } from '../../platform/refusal-error.ts';
import { refusalKey } from '../../ui/refusal-words.ts';
import { practiceRefusals } from './practice-refusals.ts';

const contracts = [focus, rating, expectation].flatMap((contract) => Object.values<unknown>(contract));
const refusals = endpoints.filter((one) => contracts.includes(one)).flatMap(ownRefusalsOf);

test('every refusal about what is practised is said in words of its own', () => {
  expect(refusals.length).toBeGreaterThan(10);
  for (const code of new Set(refusals)) {
    const key = refusalKey(refusedFor(code), practiceRefusals);
    if (code in practiceRefusals) expect(sv).toHaveProperty([key]);
    else expect(key).toBe(`app.refused.${code}`);
  }
});
