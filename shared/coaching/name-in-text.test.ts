import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedIn } from './name-in-text.ts';

const deals = ['Volvo Lastvagnar', 'Scania', 'Stora Enso', 'Atlas Copco Rock', 'Atlas Copco Kompressor'].map(
  (name) => ({ name }),
);
const named = (text: string) => namedIn(text, deals)?.name ?? null;

describe('what a text names', () => {
  test.each([
    ['Volvo vill ha rabatt, vad gör vi?', 'Volvo Lastvagnar'],
    ['hur tar vi volvo lastvagnar vidare', 'Volvo Lastvagnar'],
    ['Volvos avtal', 'Volvo Lastvagnar'],
    ['What about Volvo’s discount?', 'Volvo Lastvagnar'],
    ['Scania eller Stora Enso först?', 'Scania'],
  ])('is known by its name or the first word of it: %s', (text, name) => expect(named(text)).toBe(name));

  test.each([
    ['vi har stora problem', 'a word in another case'],
    ['Volvomannen ringde', 'within another word'],
    ['Atlas vill ha rabatt', 'the first word of two'],
    ['Min semester', 'nothing of the kind'],
  ])('is nothing in “%s”: %s', (text) => expect(named(text)).toBeNull());

  test('is the longer of two names that begin at the same place', () =>
    expect(namedIn('Volvo Lastvagnar ringde', [{ name: 'Volvo' }, ...deals])?.name).toBe('Volvo Lastvagnar'));

  test('is found whatever characters it is written with', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        fc.pre(name.trim() !== '');
        expect(namedIn(`Om: ${name}.`, [{ name }])).toEqual({ name });
      }),
    ));
});
