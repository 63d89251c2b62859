import { expect, test } from 'vitest';
import { tenantId } from '../../shared/domain/ids.ts';
import { isClientStateOf, newClientState } from './client-state.ts';

const ours = tenantId.parse('6f1c2a30-0000-4000-8000-000000000001');
const others = tenantId.parse('6f1c2a30-0000-4000-8000-000000000002');
const [before, now, foreign] = [1, 2, 3].map((byte) => ({
  id: String(byte),
  key: new Uint8Array(32).fill(byte),
}));
if (!before || !now || !foreign) throw new Error('there are three keys');

test('what a calendar says with a notification is known for one organisation’s, and fits what Graph gives back', () => {
  const state = newClientState([now], ours);
  expect(isClientStateOf([now], ours, state)).toBe(true);
  expect(state.length).toBeLessThanOrEqual(128);
  expect(newClientState([now], ours)).not.toBe(state);
});

test('while a key is replaced, what the one before made holds', () => {
  expect(isClientStateOf([now, before], ours, newClientState([before], ours))).toBe(true);
});

test('of another organisation, made with another key, altered or made up, it is nobody’s', () => {
  const state = newClientState([now], ours);
  expect(isClientStateOf([now], others, state)).toBe(false);
  expect(isClientStateOf([now], ours, newClientState([foreign], ours))).toBe(false);
  for (const wrong of ['', '.', 'guessed', `a${state}`, `${state}a`, state.split('.')[0] ?? ''])
    expect(isClientStateOf([now], ours, wrong)).toBe(false);
});
