import { expect, test } from 'vitest';
import { atOnce } from './at-once.ts';

test('all are asked before any is answered, and each answer has its question’s name', async () => {
  const asked: string[] = [];
  const ask = async (name: string): Promise<string> => {
    asked.push(name);
    await Promise.resolve();
    return `${name} of ${asked.length}`;
  };
  expect(await atOnce({ one: ask('one'), two: ask('two'), known: 3 })).toEqual({
    ...{ one: 'one of 2', two: 'two of 2', known: 3 },
  });
});

test('what cannot be answered fails with its own error', async () => {
  const away = new Error('away');
  await expect(atOnce({ one: Promise.reject(away), two: Promise.resolve(2) })).rejects.toBe(away);
});
