import { describe, expect, test } from 'vitest';
import { matching } from './matching.ts';

describe('the commitments that a few words may mean', () => {
  const commitments = [
    { id: 'volvo', text: 'Skicka offerten till Volvo' },
    { id: 'avtal', text: 'Ringa Scania om avtalet' },
    { id: 'skanska', text: 'Skicka offert till Skanska' },
    { id: 'möte', text: 'Boka möte med inköpschefen' },
    { id: 'quote', text: 'Send the quotes to Ericsson' },
  ];
  test.each<readonly [string, readonly string[]]>([
    ['offerten', ['volvo', 'skanska']],
    ['offert', ['volvo', 'skanska']],
    ['OFFERTEN', ['volvo', 'skanska']],
    ['offerten till Volvo', ['volvo']],
    ['volvooffert', ['volvo', 'skanska']],
    ['avtal', ['avtal']],
    ['mötet', ['möte']],
    ['inköpschef', ['möte']],
    ['scania', ['avtal']],
    ['Skanskas offert', ['skanska']],
    ['offerren', ['volvo', 'skanska']],
    ['the quote', ['quote']],
    ['bananer', []],
    ['', ['volvo', 'avtal', 'skanska', 'möte', 'quote']],
    ['det', ['volvo', 'avtal', 'skanska', 'möte', 'quote']],
  ])('%s', (about, ids) =>
    expect(
      matching(about, commitments)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort()),
  );
});
