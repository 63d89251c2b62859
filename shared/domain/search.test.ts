import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsWords, searchTerms, snippetOf, wordsIn } from './search.ts';

const plain = { quoted: false, unwanted: false, goesOn: false };

describe('what is searched for', () => {
  test('is each word, and the last one may go on', () => {
    expect(searchTerms(' offert  Volvo ')).toEqual([
      { ...plain, text: 'offert' },
      { ...plain, text: 'Volvo', goesOn: true },
    ]);
  });

  test('is words in a row between quotes, which are done when the quote is closed', () => {
    expect(searchTerms('"stor affär" pris')).toEqual([
      { ...plain, text: 'stor affär', quoted: true },
      { ...plain, text: 'pris', goesOn: true },
    ]);
    expect(searchTerms('"stor aff')).toEqual([{ ...plain, text: 'stor aff', quoted: true, goesOn: true }]);
    expect(searchTerms('"stor"')).toEqual([{ ...plain, text: 'stor', quoted: true }]);
  });

  test('is not what stands after a minus', () => {
    expect(searchTerms('pris -rabatt -"en gång till"')).toEqual([
      { ...plain, text: 'pris' },
      { ...plain, text: 'rabatt', unwanted: true },
      { ...plain, text: 'en gång till', quoted: true, unwanted: true },
    ]);
    expect(searchTerms('it-avdelningen')).toEqual([{ ...plain, text: 'it-avdelningen', goesOn: true }]);
  });

  test('is nothing where there is no word', () => {
    for (const written of ['', '  ', '!', '& | !', '""', '"', '- -', '😀', '<->'])
      expect(searchTerms(written)).toEqual([]);
  });

  test('is read from whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        for (const { text } of searchTerms(written)) expect(text).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

test('a text holds words in any case and order, also within its own words, and always none', () => {
  const text = 'Skicka Volvo-offerten till Åsa';
  for (const asked of ['', '!', 'offert', 'åsa VOLVO', 'skick']) expect(holdsWords(text, asked)).toBe(true);
  for (const asked of ['rabatt', 'volvo rabatt']) expect(holdsWords(text, asked)).toBe(false);
});

describe('a snippet', () => {
  const isVolvo = (word: string): boolean => word === 'volvo';
  const long = `${'ord '.repeat(100)}Ring Volvo om priset ${'mer '.repeat(100)}`.trim();

  test('marks each word that is found, and keeps all the rest as it was written', () => {
    expect(snippetOf('Volvo vill\nha volvo, sa VOLVOS chef', isVolvo)).toEqual([
      { text: 'Volvo', found: true },
      { text: ' vill ha ', found: false },
      { text: 'volvo', found: true },
      { text: ', sa VOLVOS chef', found: false },
    ]);
  });

  test('is none where nothing is found', () => {
    expect(snippetOf('Scania', isVolvo)).toBeNull();
  });

  test('of a long text is what stands around the first word, with no word cut in two', () => {
    const [before, found, after] = snippetOf(long, isVolvo) ?? [];
    expect(before?.text).toMatch(/^…(ord )+Ring $/);
    expect(found).toEqual({ text: 'Volvo', found: true });
    expect(after?.text).toMatch(/^ om priset (mer )+mer…$/);
  });

  test('is never long, whatever is written and found', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), fc.integer({ min: 1, max: 5 }), (text, length) => {
        const pieces = snippetOf(text, (word) => word.length >= length) ?? [];
        const whole = pieces.map((piece) => piece.text).join('');
        expect(whole.length).toBeLessThanOrEqual(162);
        if (pieces.length > 0) expect(pieces.some(({ found }) => found)).toBe(true);
      }),
    );
  });

  test('is made of the words of a text, each once and in small letters', () => {
    expect(wordsIn('Volvo, volvo & Åhléns 2 000')).toEqual(['volvo', 'åhléns', '2', '000']);
  });
});
