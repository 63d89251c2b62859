import type { CalendarDay } from '../domain/time.ts';
import type { ColumnMapping, ColumnUse, RememberedMapping } from './column-mapping.ts';
import type { FileColumn, FileLook } from './file-look.ts';
import { currencyOf, numberInCell } from './number-in-cell.ts';
import type { DecimalSign } from './number-in-cell.ts';
import { periodInCell } from './period-in-cell.ts';

/** A metric by its id, and what it is called in any language. */
export type NamedMetric = Readonly<{ id: string; names: readonly string[] }>;

/** What columns are called, in both languages and as CRMs export them. */
const TITLES: Readonly<Record<'person' | 'metric' | 'period' | 'from' | 'to' | 'cases' | 'value', RegExp>> = {
  person:
    /^(säljare|saljare|säljarens? (namn|e-?post)|person|namn|medarbetare|anställd|ansvarig|ägare|rep|sales ?(rep|person)|seller|owner|name|employee|e-?post(adress)?|e-?mail|upn|user)$/u,
  metric: /^(mått|matt|nyckeltal|kpi|metric|measure|mätvärde)$/u,
  period: /^(period|månad|manad|month|kvartal|quarter|vecka|week|år|year|datum|date|dag|day)$/u,
  from: /^(från|fran|from|start|startdatum|start ?date|period ?start)$/u,
  to: /^(till|to|slut|slutdatum|end|end ?date|period ?end|t o m|tom|until)$/u,
  cases: /^(antal( fall| affärer)?|fall|cases|deals|n|underlag)$/u,
  value: /^(värde|varde|utfall|resultat|value|result|actual|outcome|belopp|amount|summa|sum)$/u,
};

/** Words that metrics go by in files, besides their names. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{ arr: 'recurring-revenue', 'new arr': 'recurring-revenue', 'ny arr': 'recurring-revenue' },
  ...{ order: 'order-intake', orderingång: 'order-intake', bookings: 'order-intake' },
  ...{ 'hit rate': 'win-rate', hitrate: 'win-rate', 'win rate': 'win-rate', träffsäkerhet: 'win-rate' },
  ...{ marginal: 'gross-margin', margin: 'gross-margin', tb: 'gross-margin' },
  ...{ möten: 'meetings-held', meetings: 'meetings-held', kundmöten: 'meetings-held' },
  ...{ 'bokade möten': 'meetings-booked', offerter: 'quotes-sent', quotes: 'quotes-sent' },
  ...{ kvot: 'quota-attainment', quota: 'quota-attainment', nykunder: 'new-customers' },
  ...{ 'forecast error': 'forecast-error', prognosfel: 'forecast-error' },
};

/** What stands in a title about the number's unit: "ARR_kkr" is of ARR, in thousands. */
const UNIT = /[\s,_(/]+(t?kr|kkr|mkr|msek|tsek|ksek|sek|eur|keur|meur|st|%|procent|percent|antal)\)?$/u;
const THOUSANDS = /(tkr|kkr|tsek|ksek|keur)\)?$/u;
const MILLIONS = /(mkr|msek|meur)\)?$/u;

const wordsOf = (title: string): string =>
  title.toLowerCase().replace(/[_.]+/gu, ' ').replace(/\s+/gu, ' ').trim();

/** What a title says of its column's numbers: by how much they are to be multiplied, and their currency. */
const unitIn = (title: string) => {
  const words = title.toLowerCase().trim();
  const times = THOUSANDS.test(words) ? 1_000 : MILLIONS.test(words) ? 1_000_000 : 1;
  return { times, currency: currencyOf(UNIT.exec(words)?.[1] ?? '') } as const;
};

/** The metric that a title or a cell names, with or without its unit. */
export const metricCalled = (text: string, metrics: readonly NamedMetric[]): string | null => {
  const asked = [text.toLowerCase().trim(), text.toLowerCase().trim().replace(UNIT, '')].map(wordsOf);
  const named = metrics.find(({ id, names }) =>
    asked.some((one) => one === wordsOf(id) || names.some((name) => wordsOf(name) === one)),
  );
  return named?.id ?? asked.map((one) => SYNONYMS[one]).find((id) => id !== undefined) ?? null;
};

const isMost = (samples: readonly string[], fits: (cell: string) => boolean): boolean =>
  samples.length > 0 && samples.filter(fits).length > samples.length / 2;

const useOf = (
  { title, samples }: FileColumn,
  metrics: readonly NamedMetric[],
  decimal: DecimalSign,
  today: CalendarDay,
): ColumnUse => {
  const words = wordsOf(title);
  const isNumbers = isMost(samples, (cell) => numberInCell(cell, decimal) !== null);
  for (const as of ['person', 'metric', 'from', 'to', 'period'] as const)
    if (TITLES[as].test(words)) return { as };
  const metric = metricCalled(title, metrics);
  if (isNumbers && metric !== null) return { as: 'value', metric, ...unitIn(title) };
  if (isNumbers && TITLES.value.test(wordsOf(title.replace(UNIT, ''))))
    return { as: 'value', metric: null, ...unitIn(title) };
  if (isNumbers && TITLES.cases.test(words)) return { as: 'cases' };
  if (isMost(samples, (cell) => cell.includes('@'))) return { as: 'person' };
  if (isMost(samples, (cell) => metricCalled(cell, metrics) !== null)) return { as: 'metric' };
  if (!isNumbers && isMost(samples, (cell) => periodInCell(cell, today) !== null)) return { as: 'period' };
  return { as: 'nothing' };
};

/** Of uses that only one column can have, the first counts; a period's own days take precedence over one cell for it. */
const withoutDoubles = (uses: readonly ColumnUse[]): readonly ColumnUse[] =>
  uses.map((use, index) =>
    use.as !== 'value' && use.as !== 'nothing' && uses.findIndex(({ as }) => as === use.as) < index
      ? { as: 'nothing' }
      : use,
  );

/** The sign before decimals, where no number gives it away: files with semicolons come from where it is a comma. */
const usualDecimal = ({ decimal, delimiter }: FileLook): DecimalSign =>
  decimal ?? (delimiter === ',' ? '.' : ',');

/** How a file is most likely meant: as the last one with the same titles was, else by its titles and its cells. */
export const proposeMapping = (
  look: FileLook,
  metrics: readonly NamedMetric[],
  remembered: readonly RememberedMapping[],
  today: CalendarDay,
): ColumnMapping => {
  const titles = look.columns.map(({ title }) => title).join('\t');
  const last = remembered.find((one) => one.titles.join('\t') === titles);
  const decimal = look.decimal ?? last?.mapping.decimal ?? usualDecimal(look);
  // The period of a whole file is its own: last month's is not this month's.
  if (last) return { ...last.mapping, decimal, period: null };
  const uses = look.columns.map((column) => useOf(column, metrics, decimal, today));
  return { uses: [...withoutDoubles(uses)], decimal, period: null };
};
