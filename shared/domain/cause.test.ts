import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { changeCause } from './cause.ts';
import type { Cause } from './cause.ts';
import { personId, rhythmId, sessionId } from './ids.ts';
import { toInstant } from './time.ts';

const own: Cause = {
  ...{ session: sessionId.parse(v7()), rhythm: rhythmId.parse(v7()), by: personId.parse(v7()) },
  ...{ kind: 'other', words: 'Fel kunder', tried: 'Ringa tre nya', outcome: null },
  at: toInstant('2026-12-03T10:00:00.000Z'),
};

test('what is left out stays', () =>
  expect(changeCause(own, { outcome: 'Två svarade' })).toEqual({ ...own, outcome: 'Två svarade' }));

test('one of the four causes has no words of one’s own', () =>
  expect(changeCause(own, { kind: 'time' })).toMatchObject({ kind: 'time', words: null, tried: own.tried }));
