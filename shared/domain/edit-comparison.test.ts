import { expect, test } from 'vitest';
import { compareEdit } from './edit-comparison.ts';

const recorded = (reading: string, isUntouched = true) => ({ reading, isUntouched });
const read = (...readings: string[]) => readings.map((reading) => ({ reading }));

test('a step follows an edit that still says one step', () => {
  const one = recorded('ring Scania');
  expect(compareEdit([one], read('ring Volvo'))).toEqual({
    followed: [{ recorded: one, to: { reading: 'ring Volvo' } }],
    asked: [],
    added: [],
  });
});

test('an edit of anything else leaves the step alone, also when somebody has changed it', () => {
  const nothing = { followed: [], asked: [], added: [] };
  expect(compareEdit([recorded('ring Scania', false)], read('ring Scania'))).toEqual(nothing);
  expect(compareEdit([recorded('a'), recorded('b')], read('b', 'a'))).toEqual(nothing);
});

test('as many steps are paired in order, and one that somebody has changed is asked about', () => {
  const [first, second] = [recorded('a'), recorded('b', false)];
  expect(compareEdit([first, second], read('c', 'd'))).toEqual({
    followed: [{ recorded: first, to: { reading: 'c' } }],
    asked: [{ recorded: second, to: { reading: 'd' } }],
    added: [],
  });
});

test('where it says more or fewer, nothing follows by itself', () => {
  const [first, second] = [recorded('a'), recorded('b')];
  expect(compareEdit([first], read('a', 'c'))).toEqual({ followed: [], asked: [], added: read('c') });
  expect(compareEdit([first, second], read('b'))).toMatchObject({ asked: [{ recorded: first, to: null }] });
  expect(compareEdit([first], [])).toMatchObject({ followed: [], asked: [{ recorded: first, to: null }] });
});
