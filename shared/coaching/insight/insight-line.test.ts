import { expect, test } from 'vitest';
import { insightLine } from './insight-line.ts';

const person = (id: string | number) => ({
  ...{ id, manager: 'maria', sessions: 2, before: [3, 3], after: [4, 4] },
});
const answerTo = (question: object): unknown => JSON.parse(insightLine(JSON.stringify(question)));

test('a line is answered in the form that is asked for', () => {
  const people = Array.from({ length: 12 }, (_, nth) => person(nth));
  expect(answerTo({ id: 'q1', seed: 7, min: 2, people })).toEqual({
    ...{ id: 'q1', n: 12, others: 0, change: { low: 1, mid: 1, high: 1 }, compared: null },
    say: ['change', 'together'],
  });
});

test('a line without people says that there are too few', () => {
  expect(answerTo({ id: 1, seed: 'x', min: 1, people: [] })).toEqual({
    ...{ id: 1, n: 0, others: 0, change: null, compared: null, say: ['few'] },
  });
});

test('what is wrong with a line is said, and whose it is', () => {
  expect(insightLine('{')).toBe('{"id":null,"error":"not JSON"}');
  expect(answerTo({ id: 'q2', seed: 1, min: 1, people: [person('ali'), person('ali')] })).toEqual({
    ...{ id: 'q2', error: 'people: the same person twice' },
  });
  expect(answerTo({ id: 'q3', seed: 1, min: -1, people: [{ id: 'ali' }] })).toMatchObject({
    ...{ id: 'q3', error: expect.stringContaining('min') as unknown },
  });
});
