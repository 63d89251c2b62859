import { expect, test } from 'vitest';
import { createConcurrencyLimit } from './concurrency.ts';

test('one who asks for much at once waits for their own, and nobody else does', async () => {
  const inTurn = createConcurrencyLimit(2);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (person: string, name: string) =>
    inTurn(person, () => {
      begun.push(name);
      return new Promise<void>((end) => ends.push(end));
    });
  const all = [ask('ali', '1'), ask('ali', '2'), ask('ali', '3'), ask('sara', 's')];
  expect(begun).toEqual(['1', '2', 's']);
  ends[0]?.();
  await all[0];
  await Promise.resolve();
  expect(begun).toEqual(['1', '2', 's', '3']);
  for (const end of ends) end();
  await Promise.all(all);
});

test('what fails gives its place back', async () => {
  const inTurn = createConcurrencyLimit(1);
  await expect(inTurn('ali', () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
  expect(await inTurn('ali', () => Promise.resolve('done'))).toBe('done');
});

test('what waits behind a failure that it would share fails with it, and the next is tried again', async () => {
  const inTurn = createConcurrencyLimit(1, (error) => error instanceof RangeError);
  let fail = (): void => undefined;
  const first = inTurn(
    'ali',
    () => new Promise((_done, reject) => (fail = () => reject(new RangeError('away')))),
  );
  const waiting = [1, 2].map((nth) => inTurn('ali', () => Promise.resolve(nth)));
  fail();
  for (const each of [first, ...waiting]) await expect(each).rejects.toThrow('away');
  expect(await inTurn('ali', () => Promise.resolve('done'))).toBe('done');
});
