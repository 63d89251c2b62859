import { expect, test } from 'vitest';
import { toDay } from '../domain/time.ts';
import { stageInCell } from '../spreadsheet/stage-in-cell.ts';
import { missingDealUses } from './column-mapping.ts';
import type { ColumnMapping, RememberedMapping } from './column-mapping.ts';
import { dealInRow } from './deal-in-row.ts';
import { lookAtFile, rowsOf } from './file-look.ts';
import { isDayOrderOpen, proposeDealMapping, proposeKind } from './propose-deal-mapping.ts';
import { bytesOf, encoded } from './test-file.ts';

const TODAY = toDay('2026-11-30');
const MOST = 100;

const lookAt = async (text: string) => {
  const look = await lookAtFile(bytesOf(encoded(text, 'windows-1252'), 16), MOST);
  if (look === null) throw new Error('the file is no text');
  return look;
};
type Reading = Readonly<{
  remembered?: readonly RememberedMapping[];
  change?: (mapping: ColumnMapping) => ColumnMapping;
}>;
const readFile = async (text: string, { remembered = [], change = (one) => one }: Reading = {}) => {
  const look = await lookAt(text);
  const mapping = change(proposeDealMapping(look, remembered));
  const rows = [];
  for await (const { cells } of rowsOf(bytesOf(encoded(text, 'windows-1252'), 16), look))
    rows.push(dealInRow(cells, mapping, TODAY));
  return { look, mapping, rows, faults: rows.map((row) => (row.ok ? null : row.fault)) };
};

const SWEDISH = [
  'Affärs-ID;Affärsnamn;Kundnamn;Belopp (tkr);Fas;Beräknat avslut;Skapad den;Senaste aktivitet;Ägare',
  '42;Ramavtal;Volvo Lastvagnar;1 420,5;3. Offert (50 %);2026-12-18;2026-09-01;30.11.2026;ali@nordvik.example',
  '43;;Scania;;Stängd - vunnen;;;;ali@nordvik.example',
].join('\n');

test('a file as a Swedish CRM exports it is understood by itself', async () => {
  const { look, mapping, rows } = await readFile(SWEDISH);
  expect(proposeKind(look, [])).toBe('deals');
  expect(missingDealUses(mapping)).toEqual([]);
  expect(rows).toEqual([
    {
      ok: true,
      deal: {
        ...{ id: '42', owner: 'ali@nordvik.example', name: 'Ramavtal', customer: 'Volvo Lastvagnar' },
        ...{ amount: 1_420_500, currency: 'SEK', stage: 'proposal', closesOn: '2026-12-18' },
        ...{ createdOn: '2026-09-01', lastActivityOn: '2026-11-30' },
      },
    },
    {
      ok: true,
      deal: {
        ...{ id: '43', owner: 'ali@nordvik.example', name: 'Scania', customer: 'Scania', amount: null },
        ...{ currency: null, stage: 'won', closesOn: null, createdOn: null, lastActivityOn: null },
      },
    },
  ]);
});

test('an English one is too, with a decimal point and Salesforce’s words', async () => {
  const { look, rows } = await readFile(
    'Opportunity Name,Account Name,Amount,Stage,Close Date,Opportunity Owner Email\nPilot,Acme,"1,200.50",Proposal/Price Quote,2026-12-18,ali@nordvik.example\n',
  );
  expect(proposeKind(look, [])).toBe('deals');
  expect(rows).toMatchObject([
    { ok: true, deal: { name: 'Pilot', customer: 'Acme', amount: 1_200.5, stage: 'proposal' } },
  ]);
});

test.each([
  ['12/31/2026', ['3/12/2026'], false, '2026-03-12'],
  ['31/12/2026', ['3/12/2026'], false, '2026-12-03'],
  ['2026-12-31', ['3/12/2026'], true, '2026-12-03'],
])(
  'a day that can be meant in two ways is read as %s is, or asked about',
  async (known, others, isOpen, day) => {
    const days = [known, ...others];
    const { look, mapping, rows } = await readFile(
      `Deal;Close date;Owner\n${days.map((one) => `A ${one};${one};Ali`).join('\n')}\n`,
    );
    expect(isDayOrderOpen(look, mapping)).toBe(isOpen);
    expect(rows.at(-1)).toMatchObject({ deal: { closesOn: day } });
  },
);

test('a file of results is none of deals', async () => {
  expect(proposeKind(await lookAt('Säljare;Period;ARR_kkr\nAli;nov 2026;740,5\n'), [])).toBe('results');
  expect(proposeKind(await lookAt('Namn\tMått\tVärde\nAli\tWin rate\t31,5\n'), [])).toBe('results');
});

test('each fault of a row is told', async () => {
  const { faults } = await readFile(
    'Affär;Belopp;Läge;Avgörs;Säljare\n;1;Behov;;Ali\nA;1;Behov;;\nB;många;Behov;;Ali\nC;-5;Behov;;Ali\nD;100000000000000;Behov;;Ali\nE;1;Väntar in fisken;;Ali\nF;1;Behov;när det passar;Ali\nG;1;Behov;2026-12-18;Ali\n',
  );
  expect(faults).toEqual([
    ...['no-name', 'no-person', 'no-number', 'no-number', 'too-large', 'unknown-stage', 'no-day', null],
  ]);
});

test('what somebody says of a stage holds, and is remembered for the next file with the same titles', async () => {
  const file = 'Affär;Läge;Säljare\nA;Väntar in fisken;Ali\nB;Napp;Ali\n';
  const stages = [
    { text: 'Väntar in fisken', stage: 'contact' as const },
    { text: 'napp', stage: null },
  ];
  const { rows, mapping, look } = await readFile(file, { change: (one) => ({ ...one, stages }) });
  expect(rows).toMatchObject([{ deal: { stage: 'contact' } }, { deal: { stage: null } }]);
  const remembered = [{ titles: look.columns.map(({ title }) => title), mapping }];
  expect((await readFile(file, { remembered })).faults).toEqual([null, null]);
  expect(proposeKind(look, remembered)).toBe('deals');
});

test.each([
  ['Closed Won', 'won'],
  ['Stängd – förlorad', 'lost'],
  ['2 - Behovsanalys (25%)', 'need'],
  ['negotiation', 'negotiation'],
  ['Diskvalificerad', 'let-go'],
  ['något annat', null],
  ['', null],
])('the stage "%s" is %s', (cell, stage) => {
  expect(stageInCell(cell)).toBe(stage);
});

test('a currency has a column of its own, and one that contradicts the amount is a fault in it', async () => {
  const { mapping, rows } = await readFile(
    [
      'Affär;Ägare;Belopp;Valuta',
      'A;a@b.se;100;EUR',
      'B;a@b.se;100;kr',
      'C;a@b.se;100 €;SEK',
      'D;a@b.se;100;',
    ].join('\n'),
  );
  expect(mapping.uses.map(({ as }) => as)).toEqual(['name', 'person', 'amount', 'currency']);
  expect(rows.map((row) => (row.ok ? row.deal.currency : row.fault))).toEqual([
    'EUR',
    'SEK',
    'no-currency',
    null,
  ]);
});

test('a fault says in which column it is', async () => {
  const good = Array.from({ length: 20 }, (_, nth) => `E${nth};a@b.se;${100 + nth};2026-12-24;2026-10-01`);
  const faulty = ['A;a@b.se;100;nej;', 'B;a@b.se;100;;nej', 'C;;100;;', 'D;a@b.se;nej;;'];
  const { rows } = await readFile(['Affär;Ägare;Belopp;Avgörs;Skapad', ...faulty, ...good].join('\n'));
  const faults = rows.flatMap((row) => (row.ok ? [] : [`${row.fault} in ${row.column}`]));
  expect(faults).toEqual(['no-day in 3', 'no-day in 4', 'no-person in 1', 'no-number in 2']);
});
