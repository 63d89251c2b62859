import { expect, test } from 'vitest';
import { respelt, slipOf } from './spelling.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

test('one slip is told by its kind; the first and the last letter are right', () => {
  expect(slipOf('skikcar', 'skickar')).toBe('swapped');
  expect(slipOf('skocka', 'skicka')).toBe('wrong');
  expect(slipOf('skcka', 'skicka')).toBe('missing');
  expect(slipOf('skiccka', 'skicka')).toBe('extra');
  for (const other of ['skicka', 'skickat', 'tkicka', 'skriva', 'skicks'])
    expect(slipOf(other, 'skicka')).toBeNull();
});

test('where two words may be meant, none is', () => {
  expect(respelt('mondoy', ['monday', 'mondey'])).toBeNull();
  expect(respelt('mondoy', ['monday', 'friday'])).toBe('monday');
});

test('verbs are set right, and words that only look like them are left alone', () => {
  expect(swedish.respeltVerb('rigner')).toBe('ringer');
  for (const word of ['skickat', 'bakar', 'stickar', 'skriker', 'skickar', 'kallar'])
    expect(swedish.respeltVerb(word)).toBeNull();
  expect(english.respeltVerb('shedule')).toBe('schedule');
  for (const word of ['contract', 'prevent', 'conform', 'sends', 'brook', 'sent'])
    expect(english.respeltVerb(word)).toBeNull();
});
