import { expect, test } from 'vitest';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { say } from '../../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../../shared/words/say.ts';
import { openInWords } from './open-in-words.ts';

const ali = { id: 'ali', name: 'Ali Rezai' };
const promise = (owner: string, overdue = false, state = 'open') =>
  ({ owner: { id: owner }, overdue, state }) as unknown as CommitmentView;
const inWords = (commitments: readonly CommitmentView[], language: 'sv' | 'en' = 'sv') =>
  openInWords({ say: (key: WordKey, values?: WordValues) => say(language, key, values) }, commitments, {
    ...{ you: 'maria', other: ali },
  });

test('what is open is counted for each of the two, with what is late', () => {
  const open = [promise('ali'), promise('ali', true), promise('ali'), promise('maria', true)];
  expect(inWords(open)).toBe('Ali 3, en försenad · du 1, försenad');
  expect(inWords(open, 'en')).toBe('Ali 3, one late · you 1, late');
  expect(inWords([promise('ali', true), promise('ali', true)])).toBe('Ali 2, 2 försenade');
});

test('what is kept isn’t open, and who has nothing open isn’t named', () => {
  expect(inWords([promise('ali'), promise('maria', false, 'kept')])).toBe('Ali 1');
  expect(inWords([promise('maria', false, 'kept')])).toBe('Inget öppet');
});
