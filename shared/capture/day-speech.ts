import type { CalendarDay } from '../domain/time.ts';

/**
 * How a language says a day. Rules are tried in order, and what one has read no later one reads again.
 * `read` gives null for a day that is over or doesn't exist; the words then stay in the text.
 */
export type DayRule = Readonly<{
  pattern: RegExp;
  read: (match: readonly (string | undefined)[], today: CalendarDay) => CalendarDay | null;
  /** A time of day: it means today only when no day is said, and its words stay. */
  weak?: true;
  /** The words themselves say "before": they are not counted back once more. */
  whole?: true;
  /** Said with its year: it is that day, however far ahead. */
  exact?: (match: readonly (string | undefined)[]) => boolean;
}>;

export type DaySpeech = Readonly<{
  rules: readonly DayRule[];
  /** Words that lead up to a day, at the end of what comes before it. */
  lead: RegExp;
  /** Among them those that make it a deadline, and those that mean the day before. */
  deadline: RegExp;
  before: RegExp;
  /** A definite meeting or the like: a day right after it tells which one, and stays in the text. */
  occasion: RegExp;
  /** A last reader, for what the rules left. */
  rest?: (text: string, today: CalendarDay) => readonly Found[];
}>;

export type Found = Readonly<{ start: number; end: number; day: CalendarDay | null; exact: boolean }>;
