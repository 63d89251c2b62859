import { expect, test } from 'vitest';
import { namedOf } from './teams-without.ts';

test('the teams without a part of a goal are named as far as there is room, and none is left as one more without a name', () => {
  expect([0, 1, 3, 4, 5, 9].map(namedOf)).toEqual([0, 1, 3, 4, 3, 3]);
});
