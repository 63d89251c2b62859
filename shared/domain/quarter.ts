import { addDays } from './time.ts';
import type { CalendarDay } from './time.ts';

/** The last day of the month or quarter that a day is in. */
export const lastDayOf = (day: CalendarDay, months: 1 | 3): CalendarDay => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = Math.ceil(month / months) * months;
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`;
  return addDays(next as CalendarDay, -1);
};

/** The calendar quarter that a day is in: its first day and its last. */
export const quarterOf = (day: CalendarDay): Readonly<{ from: CalendarDay; until: CalendarDay }> => {
  const until = lastDayOf(day, 3);
  const [year, month = ''] = until.split('-');
  return { from: `${year}-${String(Number(month) - 2).padStart(2, '0')}-01` as CalendarDay, until };
};
