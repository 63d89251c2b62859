import { describe, expect, test } from 'vitest';
import type {
  Overview,
  OverviewChange,
  OverviewResult,
  OverviewTeam,
} from '../../../../shared/contracts/overview.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import { calendarMonthOf } from '../../../../shared/domain/month.ts';
import { toDay } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import '../../../../shared/words/all.ts';
import {
  changedInWords,
  evenInWords,
  happensInWords,
  resultsInWords,
  startKeptInWords,
} from './overview-answers.ts';
import { monthInWords, quarterInWords, teamInWords } from './overview-in-words.ts';

const inLanguage = (language: 'sv' | 'en') => ({
  language,
  say: (...[key, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]) =>
    say(language, key, values),
});
const sv = inLanguage('sv');
const en = inLanguage('en');
const month = (day: string) => calendarMonthOf(toDay(day));
/** With the spaces that a reader sees. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

const Q4 = month('2026-10-01');
const of: Overview['of'] = {
  ...{ people: 23, share: 0.84, before: 0.71, months: [], given: [] },
  even: { count: 6, of: 8 },
};
const change: OverviewChange = {
  ...{ behaviour: 'asks-open', weeks: 8, min: 3, until: month('2026-10-01') },
  name: { sv: 'Ställer öppna frågor', en: 'Asks open questions' },
  insight: {
    ...{ n: 23, others: 9, compared: null },
    change: { low: 0.2, mid: 0.5, high: 0.9 },
    say: ['change', 'together'],
  },
};

describe('the overview says', () => {
  test('how much took place, beside the quarter before', () => {
    expect(plain(happensInWords(sv, of, Q4).join(' '))).toBe(
      '84 % av samtalen blev av. Kvartalet före 71 %.',
    );
    expect(happensInWords(en, { ...of, before: null }, Q4)).toEqual(['84% of the sessions took place.']);
    expect(happensInWords(sv, { ...of, share: null }, Q4)).toEqual([
      'För få hade samtal inplanerade för att säga det.',
    ]);
  });

  test('of a quarter that isn’t whole, of which of its months it is', () => {
    const of2026 = (...months: readonly string[]) => ({
      ...{ ...of, before: null },
      months: months.map((one) => ({ month: month(`2026-${one}-01`), share: 0.84 })),
    });
    expect(plain(happensInWords(sv, of2026('08', '09', '10'), Q4).join(' '))).toBe(
      '84 % av samtalen i oktober blev av.',
    );
    expect(plain(happensInWords(en, of2026('09', '10', '11'), Q4).join(' '))).toBe(
      '84% of the sessions in October and November took place.',
    );
    expect(plain(happensInWords(sv, of2026('10', '11', '12'), Q4).join(' '))).toBe(
      '84 % av samtalen blev av.',
    );
  });

  test('in how many teams it is even, and of one team only whether it is', () => {
    expect(evenInWords(sv, of, false)).toEqual([
      'I 6 av 8 team har alla fått minst hälften av det som är sagt.',
    ]);
    const one = { ...of, even: { count: 0, of: 1 } };
    expect(evenInWords(sv, one, true)).toEqual(['Nej, inte alla har fått hälften av det som är sagt.']);
    expect(evenInWords(en, { ...of, even: null }, true)).toEqual(['The rhythms are too new to say.']);
  });

  test('by how many the start for new reps is kept, up to when, or that they are too few', () => {
    const group = { manager: null, people: 13, kept: 12, until: month('2026-10-01') };
    expect(startKeptInWords(sv, { people: 13, kept: 12, groups: [group] })).toEqual([
      'Av 13 säljare som följer starten håller 12 den i oktober: minst så ofta och så länge, och minst hälften av samtalen blev av.',
    ]);
    expect(startKeptInWords(en, { people: 0, kept: 0, groups: [] })[0]).toMatch(/^Too few reps/);
  });

  test('what changed as a range, up to when, and of whom when a team was chosen', () => {
    const overview = { changes: [change], quarter: Q4 };
    expect(changedInWords(sv, overview, true)).toEqual([
      'Bland 23 säljare med minst 3 samtal om färdigheter ändrades ”Ställer öppna frågor” med mellan 0,2 och 0,9 steg (8 veckor).',
      'Siffrorna rör sig tillsammans. Det visar inte vad som är orsak och vad som är verkan.',
      'Till och med oktober.',
      'Gäller alla team tillsammans.',
    ]);
    // In another year's quarter October is last year's, and says so.
    expect(changedInWords(sv, { ...overview, quarter: month('2027-01-01') }, false).at(-1)).toBe(
      'Till och med oktober 2026.',
    );
    expect(changedInWords(en, { changes: [], quarter: Q4 }, false)[0]).toMatch(/^Too few/);
  });
});

test('what changed in results is said in the metric’s own unit, and what it takes where they are too few', () => {
  const result: OverviewResult = {
    ...{ metric: 'recurring-revenue', unit: 'money', currency: 'SEK', per: 'month', weeks: 8, min: 3 },
    ...{ name: { sv: 'Ny ARR', en: 'New annual recurring revenue' }, until: month('2026-10-01') },
    insight: {
      ...change.insight,
      change: { low: -5_000, mid: 10_000, high: 25_000 },
      say: ['change', 'unclear'],
    },
  };
  expect(plain(resultsInWords(sv, { results: [result], quarter: Q4 }, false).join(' '))).toBe(
    'Bland 23 säljare med minst 3 samtal om färdigheter ändrades ”Ny ARR” med mellan −5 000 kr och 25 tkr i månaden (8 veckor). Det går inte att säga om något har ändrats. Till och med oktober.',
  );
  expect(resultsInWords(en, { results: [], quarter: Q4 }, false)[0]).toMatch(/^Too few/);
});

test('a quarter and a month have the names that people say', () => {
  expect([quarterInWords(sv, month('2026-10-01')), quarterInWords(en, month('2026-01-01'))]).toEqual([
    'Fjärde kvartalet 2026',
    'First quarter 2026',
  ]);
  expect([monthInWords('sv', month('2026-10-01')), monthInWords('en', month('2026-10-01'), 'short')]).toEqual(
    ['oktober', 'Oct'],
  );
});

test('a team goes by its manager’s first name, and by the whole name where two have the same', () => {
  const managed = (nth: number, name: string): Pick<OverviewTeam, 'manager'> => ({
    manager: { id: personId.parse(`00000000-0000-4000-8000-00000000000${nth}`), name },
  });
  const [maria, other, lars] = [
    managed(1, 'Maria Lindqvist'),
    managed(2, 'Maria Ek'),
    managed(3, 'Lars Holm'),
  ];
  const all = [maria, other, lars, { manager: null }];
  expect(all.map((one) => teamInWords(sv, one, all))).toEqual([
    'Team Maria Lindqvist',
    'Team Maria Ek',
    'Team Lars',
    'Små team tillsammans',
  ]);
});
