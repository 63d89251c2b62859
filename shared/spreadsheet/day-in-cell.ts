import { calendarDate } from '../capture/days/calendar.ts';
import { daysIn } from '../capture/due-day.ts';
import { language as languages } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
/** 12/3/2026: 12 March, or December the third. */
const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
/** In which order a day's figures stand where the year is last: as in Europe, or as in the United States. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2})?$/;

/** A day as a spreadsheet's cell has it, or as people write one in either language; null if it can't be read. */
export const dayInCell = (
  cell: string,
  today: CalendarDay,
  order: DayOrder = 'day-first',
): CalendarDay | null => {
  const text = cell.trim().replace(TIME, '');
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return calendarDate(Number(year), Number(month), Number(day));
  const [, first, second, inYear] = YEAR_LAST.exec(text) ?? [];
  if (inYear !== undefined)
    return order === 'day-first'
      ? calendarDate(Number(inYear), Number(second), Number(first))
      : calendarDate(Number(inYear), Number(first), Number(second));
  for (const language of languages.options) {
    const found = daysIn(text, language, today, noDaysOff).find(
      ({ start, end }) => start === 0 && end === text.length,
    );
    if (found) return found.day;
  }
  return null;
};

/** The order that a cell gives away: 30/11/2026 has the day first, 11/30/2026 the month; of 3/12/2026 nobody can tell. */
export const dayOrderIn = (cell: string): DayOrder | null => {
  const [, first, second] = YEAR_LAST.exec(cell.trim().replace(TIME, '')) ?? [];
  if (first === undefined || Number(first) > 12 === Number(second) > 12) return null;
  return Number(first) > 12 ? 'day-first' : 'month-first';
};

/** Whether a cell's day can be meant in two ways. */
export const isOrderOpen = (cell: string): boolean => {
  const [, first, second] = YEAR_LAST.exec(cell.trim().replace(TIME, '')) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
};
