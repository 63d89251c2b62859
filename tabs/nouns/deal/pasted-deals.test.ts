import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { readPastedDeals } from './pasted-deals.ts';

const TODAY = '2026-11-27' as CalendarDay;
const read = (text: string, open: readonly string[] = []) => readPastedDeals(text, open, TODAY);
const deals = (text: string) => read(text).map((row) => (row.state === 'ready' ? row.deal : row));

const SKANSKA = { name: 'Skanska', value: 1_200_000, stage: 'proposal', closesOn: '2026-12-18' };

describe('deals pasted from a spreadsheet', () => {
  test.each([
    ['in order, without a header', 'Skanska\t1,2 mkr\tFörslag\t2026-12-18'],
    [
      'with a Swedish header',
      'Steg\tKund\tStänger\tÄgare\tBelopp (kr)\nOffert\tSkanska\t18/12\tAli\t1 200 000 kr',
    ],
    ['with an English header', 'Deal,Amount,Stage,Close date\r\nSkanska,"1,200,000",2. Proposal,18 Dec\r\n'],
    ['from a file with decimal commas', 'Namn;Värde;Steg;Avslut\nSkanska;1200000,00;förslag;"18 dec"'],
    ['with hard spaces', 'Skanska\t1\u00a0200\u00a0000\u00a0kr\tproposal\t18.12.2026'],
    [
      'with a header where nothing says what it is about',
      'Motpart\tVärde\tSteg\tDatum\nSkanska\t1200 tkr\tFörslag\t2026-12-18 00:00',
    ],
  ])('%s', (_, text) => {
    expect(deals(text)).toEqual([SKANSKA]);
  });

  test('nothing but a name has to be there, and empty rows are no deals', () => {
    expect(deals('\n\nAlfa Laval\t\t\t\n \t \nAtlas\n')).toEqual([
      { name: 'Alfa Laval', value: null, stage: null, closesOn: null },
      { name: 'Atlas', value: null, stage: null, closesOn: null },
    ]);
  });

  test('a cell may hold the separator, a line break, or a quotation mark that ends nothing', () => {
    expect(read('"Volvo; lastbilar";5\n"AB\nNorr";6').map(({ name }) => name)).toEqual([
      'Volvo; lastbilar',
      'AB Norr',
    ]);
    expect(read('"Nord" AB\t5\nSyd\t6').map(({ name }) => name)).toEqual(['"Nord" AB', 'Syd']);
  });

  test('a row that can’t be read says why and which it is, and the others are read', () => {
    expect(
      read('\t5\nSkanska\tmycket\nAtlas\t1\t\tsnart\nVolvo\t1').map((row) => ({ ...row, deal: null })),
    ).toMatchObject([
      { row: 1, state: 'fault', fault: 'name' },
      { row: 2, name: 'Skanska', state: 'fault', fault: 'value', typed: 'mycket' },
      { row: 3, name: 'Atlas', state: 'fault', fault: 'day', typed: 'snart' },
      { row: 4, state: 'ready' },
    ]);
    expect(read(`${'x'.repeat(121)}\t1`)).toMatchObject([{ state: 'fault', fault: 'name-long' }]);
  });

  test('a stage that we have no name for is left out, and said', () => {
    expect(read('Skanska\t5\tUpphandling')).toMatchObject([
      { state: 'ready', deal: { stage: null }, unknownStage: 'Upphandling' },
    ]);
  });

  test('a deal that is open already, or comes twice, is left out', () => {
    expect(read('skanska \nAtlas\nATLAS', ['Skanska']).map(({ state }) => state)).toEqual([
      'open',
      'ready',
      'twice',
    ]);
  });

  test('of more than a thousand rows as many are ready as there is room for', () => {
    const text = Array.from({ length: 1_200 }, (_, nth) => `Kund ${nth}\t${nth} tkr\tBehov\t18 dec`).join(
      '\n',
    );
    const states = read(text, ['Skanska', 'Atlas']).map(({ state }) => state);
    expect(states.filter((state) => state === 'ready')).toHaveLength(998);
    expect(states.filter((state) => state === 'no-room')).toHaveLength(202);
  });
});
