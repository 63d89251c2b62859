import { expect, test } from 'vitest';
import { behaviourParts } from './behaviour-parts.ts';

const inFocus = {
  ...{ behaviour: 'asks-open', inFocus: true, rounds: 0, mine: null, theirs: null, theyHaveRated: false },
  words: {
    name: { sv: '', en: '' },
    levels: { 1: { sv: '', en: '' }, 3: { sv: '', en: '' }, 5: { sv: '', en: '' } },
  },
};
const titles = (...behaviours: Parameters<typeof behaviourParts>[0]) =>
  behaviourParts(behaviours).map(({ title }) => title);

test('a recap tells of focus and ratings only where something was rated', () => {
  expect(titles(inFocus)).toEqual([]);
  expect(titles(inFocus, { ...inFocus, behaviour: 'listens', theyHaveRated: true })).toEqual([
    'recap.behaviours',
  ]);
  expect(titles({ ...inFocus, rounds: 2 })).toEqual(['recap.practised']);
});
