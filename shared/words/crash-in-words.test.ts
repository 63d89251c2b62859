import { expect, test } from 'vitest';
import { crashInWords } from './crash-in-words.ts';

test('a person is told in their language that something broke, and by which code it is found', () => {
  expect(crashInWords('sv', '00ff00ff00ff00ff')).toBe(
    'Något gick sönder här. Det är vårt fel, inte ditt. Det ni redan sparat finns kvar. Ladda om så fortsätter vi. Kod: 00ff00ff00ff00ff',
  );
  expect(crashInWords('en', '00ff00ff00ff00ff')).toContain('Something broke here. It is our fault');
});
