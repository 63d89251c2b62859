import type { Language } from '../../../shared/domain/language.ts';
import { addDays, toDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { localeOf } from '../../../shared/words/say.ts';

/** A period that a goal can be for, as people call it. */
export type GoalPeriod = Readonly<{
  from: CalendarDay;
  to: CalendarDay;
  /** In full: "Q4 2026", "december 2026". */
  name: string;
  /** Within a goal's name: "Q4", "december". */
  short: string;
}>;

const firstOf = (year: number, month: number): CalendarDay =>
  toDay(`${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`);

const monthName = (language: Language, year: number, month: number): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' }).format(
    Date.parse(firstOf(year, month)),
  );

/** This quarter and the next, this month and the next, this year and the next, by that day. */
export const periodsAround = (language: Language, today: CalendarDay): readonly GoalPeriod[] => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const span = (fromMonth: number, months: number) => ({
    from: firstOf(year, fromMonth),
    to: addDays(firstOf(year, fromMonth + months), -1),
  });
  const inYear = (past: number): number => year + past;
  const quarters = [quarter, quarter + 1].map((one) => {
    const short = `Q${((one - 1) % 4) + 1}`;
    return { ...span(3 * one - 2, 3), short, name: `${short} ${inYear(one > 4 ? 1 : 0)}` };
  });
  const months = [month, month + 1].map((one) => {
    const short = monthName(language, year, one);
    return { ...span(one, 1), short, name: `${short} ${inYear(one > 12 ? 1 : 0)}` };
  });
  const years = [0, 1].map((past) => ({
    ...span(1 + 12 * past, 12),
    short: String(inYear(past)),
    name: String(inYear(past)),
  }));
  return [...quarters, ...months, ...years];
};

/** What a period is called within a sentence: "Q1", "februari", else its first and last day. */
export const periodInWords = (
  language: Language,
  today: CalendarDay,
  { from, to }: Pick<GoalPeriod, 'from' | 'to'>,
): string =>
  periodsAround(language, today).find((one) => one.from === from && one.to === to)?.short ??
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).formatRange(Date.parse(from), Date.parse(to));
