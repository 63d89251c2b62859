import { METRIC_NAME_MAX, RESULT_MAX } from '../domain/sales-result.ts';
import type { CalendarDay } from '../domain/time.ts';
import { columnOf } from './column-mapping.ts';
import type { ColumnMapping, ColumnUse } from './column-mapping.ts';
import { numberInCell } from './number-in-cell.ts';
import { periodInCell } from './period-in-cell.ts';
import type { CellPeriod } from './period-in-cell.ts';
import { metricCalled } from './propose-mapping.ts';
import type { NamedMetric } from './propose-mapping.ts';

/** What is wrong with a row: seen in the file (the first ones), or found by the server, which knows the people. */
export const fileFaults = [
  'no-person',
  'no-metric',
  'no-period',
  'period-unfit',
  'no-number',
  'too-large',
  'no-cases',
] as const;
export const takingFaults = ['unknown-person', 'several-people', 'twice'] as const;
export const rowFaults = [...fileFaults, ...takingFaults] as const;
export type FileFault = (typeof fileFaults)[number];
export type RowFault = (typeof rowFaults)[number];

/** The longest address or name that a row is looked up by: an address has at most 254 characters (RFC 5321). */
export const PERSON_TEXT_MAX = 254;

/** A result as a file has it: the person by address or name. */
export type FileResult = Readonly<{
  person: string;
  metric: string;
  from: CalendarDay;
  to: CalendarDay;
  value: number;
  cases: number | null;
  currency: string | null;
}>;

/** What one value of a row comes to; a fault has the index of the column that it is in, null where the file has none for it. */
export type ReadValue = Readonly<
  { ok: true; result: FileResult } | { ok: false; fault: FileFault; column: number | null }
>;

type Cells = readonly string[];

const cellOf = (cells: Cells, { uses }: ColumnMapping, as: ColumnUse['as']): string =>
  cells[uses.findIndex((use) => use.as === as)] ?? '';

const periodOf = (cells: Cells, mapping: ColumnMapping, today: CalendarDay): CellPeriod | FileFault => {
  const [from, to, cell] = (['from', 'to', 'period'] as const).map((as) => cellOf(cells, mapping, as));
  if (from !== '' && from !== undefined && to !== '' && to !== undefined) {
    const [first, last] = [periodInCell(from, today), periodInCell(to, today)];
    if (first === null || last === null) return 'no-period';
    return first.from <= last.to ? { from: first.from, to: last.to } : 'period-unfit';
  }
  if (cell !== '' && cell !== undefined) return periodInCell(cell, today) ?? 'no-period';
  return mapping.period ?? 'no-period';
};

const metricOf = (
  own: string | null,
  cells: Cells,
  mapping: ColumnMapping,
  metrics: readonly NamedMetric[],
): string | null => {
  if (own !== null) return own;
  const cell = cellOf(cells, mapping, 'metric');
  const found = metricCalled(cell, metrics) ?? cell;
  return found === '' || found.length > METRIC_NAME_MAX ? null : found;
};

/** A count of whole cases; null for an empty cell, and a fault for anything else. */
const casesIn = (cell: string, mapping: ColumnMapping): number | FileFault | null => {
  if (cell === '') return null;
  const value = numberInCell(cell, mapping.decimal)?.value;
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 2 ** 31 ? value : 'no-cases';
};

/**
 * The values of a row, one for each column of values that isn't empty; a row without any has one fault. A metric that the model doesn't
 * know is the organisation's own, by its name.
 */
export const resultsInRow = (
  cells: Cells,
  mapping: ColumnMapping,
  metrics: readonly NamedMetric[],
  today: CalendarDay,
): readonly ReadValue[] => {
  const person = cellOf(cells, mapping, 'person');
  const period = periodOf(cells, mapping, today);
  const cases = casesIn(cellOf(cells, mapping, 'cases'), mapping);
  const periodColumn = columnOf(mapping, 'period') ?? columnOf(mapping, 'from');
  const readValue = (use: ColumnUse & { as: 'value' }, index: number, cell: string): ReadValue => {
    const fault = (why: FileFault, column: number | null = index): ReadValue => ({
      ...{ ok: false, fault: why, column },
    });
    if (person === '' || person.length > PERSON_TEXT_MAX)
      return fault('no-person', columnOf(mapping, 'person'));
    if (typeof period === 'string') return fault(period, periodColumn);
    const metric = metricOf(use.metric, cells, mapping, metrics);
    if (metric === null) return fault('no-metric', columnOf(mapping, 'metric') ?? index);
    const number = numberInCell(cell, mapping.decimal);
    if (number === null) return fault('no-number');
    const times = number.isScaled ? 1 : use.times;
    const value = Number((number.value * times).toPrecision(15));
    if (Math.abs(value) > RESULT_MAX) return fault('too-large');
    if (typeof cases === 'string') return fault(cases, columnOf(mapping, 'cases'));
    return {
      ok: true,
      result: { person, metric, ...period, value, cases, currency: number.currency ?? use.currency },
    };
  };
  const read = mapping.uses.flatMap((use, index) => {
    const cell = cells[index] ?? '';
    return use.as === 'value' && cell !== '' ? [readValue(use, index, cell)] : [];
  });
  return read.length > 0 ? read : [{ ok: false, fault: 'no-number', column: columnOf(mapping, 'value') }];
};
