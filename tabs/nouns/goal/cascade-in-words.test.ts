import { expect, test } from 'vitest';
import { personId } from '../../../shared/domain/ids.ts';
import { say } from '../../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../../shared/words/say.ts';
import { whoseInWords } from './cascade-in-words.ts';

const ali = { id: personId.parse('01890000-0000-7000-8000-000000000001'), name: 'Ali Hassan' };
const goal = { level: 'individual', owner: ali, people: null, name: 'Ny ARR' } as const;

test('a goal is yours where it is the reader’s own, and somebody’s by name to others', () => {
  const to = (reader: string | null, language: 'sv' | 'en' = 'sv') =>
    whoseInWords({ say: (key: WordKey, values?: WordValues) => say(language, key, values) }, goal, reader);
  expect([to(ali.id), to(ali.id, 'en'), to(null)]).toEqual(['Du', 'You', 'Ali']);
});
