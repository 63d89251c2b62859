import type { CalendarDay } from '../domain/time.ts';
import type { ColumnMapping, ColumnUse, RememberedMapping } from './column-mapping.ts';
import {
  decimalOf,
  isMost,
  rememberedFor,
  unitIn,
  withoutDoubles,
  withoutUnit,
  titleWords,
} from './column-titles.ts';
import type { FileColumn, FileLook } from './file-look.ts';
import { numberInCell } from './number-in-cell.ts';
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

/** The metric that a title or a cell names, with or without its unit. */
export const metricCalled = (text: string, metrics: readonly NamedMetric[]): string | null => {
  const asked = [text.toLowerCase().trim(), withoutUnit(text.toLowerCase().trim())].map(titleWords);
  const named = metrics.find(({ id, names }) =>
    asked.some((one) => one === titleWords(id) || names.some((name) => titleWords(name) === one)),
  );
  return named?.id ?? asked.map((one) => SYNONYMS[one]).find((id) => id !== undefined) ?? null;
};

const useOf = (
  { title, samples }: FileColumn,
  metrics: readonly NamedMetric[],
  decimal: DecimalSign,
  today: CalendarDay,
): ColumnUse => {
  const words = titleWords(title);
  const isNumbers = isMost(samples, (cell) => numberInCell(cell, decimal) !== null);
  for (const as of ['person', 'metric', 'from', 'to', 'period'] as const)
    if (TITLES[as].test(words)) return { as };
  const metric = metricCalled(title, metrics);
  if (isNumbers && metric !== null) return { as: 'value', metric, ...unitIn(title) };
  if (isNumbers && TITLES.value.test(titleWords(withoutUnit(title))))
    return { as: 'value', metric: null, ...unitIn(title) };
  if (isNumbers && TITLES.cases.test(words)) return { as: 'cases' };
  if (isMost(samples, (cell) => cell.includes('@'))) return { as: 'person' };
  if (isMost(samples, (cell) => metricCalled(cell, metrics) !== null)) return { as: 'metric' };
  if (!isNumbers && isMost(samples, (cell) => periodInCell(cell, today) !== null)) return { as: 'period' };
  return { as: 'nothing' };
};

/** How a file of results is most likely meant: as the last one with the same titles was, else by its titles and its cells. */
export const proposeMapping = (
  look: FileLook,
  metrics: readonly NamedMetric[],
  remembered: readonly RememberedMapping[],
  today: CalendarDay,
): ColumnMapping => {
  const last = rememberedFor(look, remembered);
  const decimal = decimalOf(look, last?.mapping.decimal);
  // The period of a whole file is its own: last month's is not this month's.
  if (last) return { ...last.mapping, decimal, period: null };
  const uses = look.columns.map((column) => useOf(column, metrics, decimal, today));
  return { uses: [...withoutDoubles(uses)], decimal, period: null };
};
