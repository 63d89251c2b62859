import { calendarDate } from '../capture/days/calendar.ts';
import { daysIn } from '../capture/due-day.ts';
import { language as languages } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
/** As in Europe: 12/3/2026 is 12 March. */
const DAY_FIRST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2})?$/;

/** A day as a spreadsheet's cell has it, or as people write one in either language; null if it can't be read. */
export const dayInCell = (cell: string, today: CalendarDay): CalendarDay | null => {
  const text = cell.trim().replace(TIME, '');
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return calendarDate(Number(year), Number(month), Number(day));
  const [, onDay, inMonth, inYear] = DAY_FIRST.exec(text) ?? [];
  if (inYear !== undefined) return calendarDate(Number(inYear), Number(inMonth), Number(onDay));
  for (const language of languages.options) {
    const found = daysIn(text, language, today, noDaysOff).find(
      ({ start, end }) => start === 0 && end === text.length,
    );
    if (found) return found.day;
  }
  return null;
};
