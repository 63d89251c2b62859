import { expect, test } from 'vitest';
import { figureOf, inTurns, median } from './figure.ts';

test('the median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 100, 3, 5])).toBe(4);
});

test('a figure says how many times its floor it is', () => {
  expect(figureOf('bot-turn', 'ms', { value: 30, floor: 20 })).toEqual({
    figure: 'bot-turn',
    value: 30,
    floor: 20,
    ratio: 1.5,
    unit: 'ms',
  });
});

test('both are measured in turns, and the first turns do not count', async () => {
  const order: string[] = [];
  const measure = (name: string, first: number) => () => {
    order.push(name);
    return Promise.resolve(order.length <= 2 ? first : 1);
  };
  const measured = await inTurns(
    { warmUp: 1, counted: 3 },
    { value: measure('value', 99), floor: measure('floor', 99) },
  );
  expect(order.slice(0, 4)).toEqual(['floor', 'value', 'floor', 'value']);
  expect(measured).toEqual({ value: 1, floor: 1 });
});
