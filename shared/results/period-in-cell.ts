import { calendarDate, mondayOf } from '../capture/days/calendar.ts';
import { lastDayOf } from '../domain/quarter.ts';
import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { dayInCell } from '../spreadsheet/day-in-cell.ts';

/** Days that a result is about, both counted in. */
export type CellPeriod = Readonly<{ from: CalendarDay; to: CalendarDay }>;

/** The months in both languages; a cell may have the first letters of one. */
const MONTHS: readonly (readonly string[])[] = [
  ...[['januari', 'january'], ['februari', 'february'], ['mars', 'march'], ['april'], ['maj', 'may']],
  ...[['juni', 'june'], ['juli', 'july'], ['augusti', 'august'], ['september'], ['oktober', 'october']],
  ...[['november'], ['december']],
];
const MONTH_WORD = '(\\p{L}{3,9})\\.?';
const WORD_YEAR = new RegExp(`^${MONTH_WORD}[\\s-]*(\\d{4})$`, 'u');
const YEAR_WORD = new RegExp(`^(\\d{4})[\\s-]*${MONTH_WORD}$`, 'u');
const YEAR = /^(\d{4})$/u;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/u;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/u;
const COMPACT_MONTH = /^(20\d{2})(\d{2})$/u;
const COMPACT_DAY = /^(20\d{2})(\d{2})(\d{2})$/u;
/** Q4 2026, kv 4 2026, kvartal 4 2026; and with the year first. */
const QUARTER = '(?:q|kv|kvartal|quarter|qtr)\\.?\\s*([1-4])';
const QUARTER_YEAR = new RegExp(`^${QUARTER}[\\s/-]*(\\d{4})$`, 'u');
const YEAR_QUARTER = new RegExp(`^(\\d{4})[\\s/-]*${QUARTER}$`, 'u');
/** v. 48 2026, vecka 48 2026, week 48 2026, 2026-W48 (ISO 8601 weeks). */
const WEEK = '(?:v|w|vecka|week)\\.?\\s*(\\d{1,2})';
const WEEK_YEAR = new RegExp(`^${WEEK}[\\s/-]*(\\d{4})$`, 'u');
const YEAR_WEEK = new RegExp(`^(\\d{4})[\\s/-]*${WEEK}$`, 'u');

const monthsFrom = (year: number, month: number, months: 1 | 3 | 12): CellPeriod | null => {
  const from = calendarDate(year, month, 1);
  if (from === null) return null;
  const december = calendarDate(year, 12, 31);
  return { from, to: months === 12 && december !== null ? december : lastDayOf(from, months === 3 ? 3 : 1) };
};

const weekOf = (year: number, week: number): CellPeriod | null => {
  const fourth = calendarDate(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  // The week with the fourth of January is the first (ISO 8601).
  const from = addDays(mondayOf(fourth), 7 * (week - 1));
  return addDays(from, 3).startsWith(String(year)) ? { from, to: addDays(from, 6) } : null;
};

const inWord = (year: number, word: string): CellPeriod | null => {
  const month = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return month < 0 ? null : monthsFrom(year, month + 1, 1);
};

/** How periods are written, each with what it says; the first that fits is meant. */
const READINGS: readonly (readonly [
  RegExp,
  (first: string, second: string, third: string) => CellPeriod | null,
])[] = [
  [YEAR, (year) => monthsFrom(Number(year), 1, 12)],
  [YEAR_MONTH, (year, month) => monthsFrom(Number(year), Number(month), 1)],
  [MONTH_YEAR, (month, year) => monthsFrom(Number(year), Number(month), 1)],
  [COMPACT_MONTH, (year, month) => monthsFrom(Number(year), Number(month), 1)],
  [
    COMPACT_DAY,
    (year, month, day) => {
      const found = calendarDate(Number(year), Number(month), Number(day));
      return found && { from: found, to: found };
    },
  ],
  [QUARTER_YEAR, (quarter, year) => monthsFrom(Number(year), 3 * Number(quarter) - 2, 3)],
  [YEAR_QUARTER, (year, quarter) => monthsFrom(Number(year), 3 * Number(quarter) - 2, 3)],
  [WEEK_YEAR, (week, year) => weekOf(Number(year), Number(week))],
  [YEAR_WEEK, (year, week) => weekOf(Number(year), Number(week))],
  [WORD_YEAR, (word, year) => inWord(Number(year), word)],
  [YEAR_WORD, (year, word) => inWord(Number(year), word)],
];

/** The days that a cell names: a year, quarter, month, ISO week or one day, as either language writes it; null if none. */
export const periodInCell = (cell: string, today: CalendarDay): CellPeriod | null => {
  const text = cell.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (text === '') return null;
  for (const [shape, read] of READINGS) {
    const [, first, second = '', third = ''] = shape.exec(text) ?? [];
    if (first !== undefined) return read(first, second, third);
  }
  const day = dayInCell(text, today);
  return day && { from: day, to: day };
};
