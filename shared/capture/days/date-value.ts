import type { CalendarDay, Weekday } from '../../domain/time.ts';
import type { Holiday } from './holidays.ts';

/** How long what is named lasts. */
export type PeriodUnit = 'day' | 'workday' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

/** What a day is counted from. */
export type DateAnchor =
  | Readonly<{ at: 'today' }>
  /** The next such weekday after today; `this` takes today too. */
  | Readonly<{ at: 'weekday'; weekday: Weekday; which: 'coming' | 'this' }>
  /** A date as far as it is said; a weekday that is said with it has to be its own. */
  | Readonly<{
      at: 'date';
      day: number;
      month: number | null;
      year: number | null;
      weekday: Weekday | null;
      /** In the month that lies so many ahead: "the 5th of next month". */
      ahead: number | null;
    }>
  /** The coming week, month, quarter or half year of that number. */
  | Readonly<{ at: 'numbered'; number: number }>
  /** The first (1) or the last (-1) such weekday of a month: of that number, or so many months ahead. */
  | Readonly<{
      at: 'nth';
      nth: number;
      weekday: Weekday | 'workday';
      month: number | null;
      ahead: number;
    }>
  | Readonly<{ at: 'holiday'; holiday: Holiday }>
  /** Another day that is said beside it: "two days after the meeting on Thursday". */
  | Readonly<{ at: 'value'; value: DateValue }>
  /** The later of two: "today or tomorrow". With `until`, the second comes after the first: "between Monday and Wednesday". */
  | Readonly<{ at: 'later'; one: DateValue; other: DateValue; until: boolean }>
  /** A day that is said with its weekday, which has to be its own: "tomorrow, Wednesday". */
  | Readonly<{ at: 'named'; value: DateValue; weekday: Weekday }>
  /** The last such weekday before a day, or the first after it: "the Friday before Christmas". */
  | Readonly<{ at: 'beside'; value: DateValue; weekday: Weekday; way: 'before' | 'after' }>
  /** A date that can be read in two ways, where one of them may not be: "Fri 12/4". */
  | Readonly<{ at: 'either'; one: DateValue; other: DateValue }>
  /** The day that was said before it: "the same day". */
  | Readonly<{ at: 'said' }>
  /** What can be meant in two ways: no day. */
  | Readonly<{ at: 'unclear' }>
  /** What is over, or comes again and again. */
  | Readonly<{ at: 'over' }>;

/** Where in its period a day lies. `same` is as far into it as the anchor is into its own: "in two weeks". */
export type Edge = 'start' | 'middle' | 'end' | 'same' | Weekday;

/** How the words around a day stand to it. `around` says that they name a time of that day: "before Friday lunch" is Friday. */
export type Relation = 'on' | 'by' | 'before' | 'after' | 'around';

/** A day as somebody says it, before it is known which one that is: both languages say theirs in this one form. */
export type DateValue = Readonly<{
  unit: PeriodUnit;
  anchor: DateAnchor;
  /** So many units after the anchor. */
  offset: number;
  edge: Edge | null;
  relation: Relation;
}>;

const plain: DateValue = { unit: 'day', anchor: { at: 'today' }, offset: 0, edge: null, relation: 'on' };

/** A day counted from today; what is given differs from "today". */
export const dateValue = (given: Partial<DateValue>): DateValue => ({ ...plain, ...given });

export const weekdayValue = (weekday: Weekday, which: 'coming' | 'this' = 'coming'): DateValue =>
  dateValue({ anchor: { at: 'weekday', weekday, which } });

type SaidDate = Readonly<{
  day: number;
  month?: number | null;
  year?: number | null;
  weekday?: Weekday | null;
  ahead?: number | null;
}>;
export const onDate = ({
  day,
  month = null,
  year = null,
  weekday = null,
  ahead = null,
}: SaidDate): DateValue => dateValue({ anchor: { at: 'date', day, month, year, weekday, ahead } });

export const onHoliday = (holiday: Holiday): DateValue =>
  dateValue({ anchor: { at: 'holiday', holiday }, unit: holiday === 'between-days' ? 'week' : 'day' });

/** The coming week, month, quarter or half year of that number; a weekday tells which day of the week. */
export const numbered = (unit: PeriodUnit, number: number, edge: Edge | null = null): DateValue =>
  dateValue({ unit, anchor: { at: 'numbered', number }, edge });

/** A week belongs to the month that its Thursday is in, as a week belongs to a year (ISO 8601). */
export const weekOfMonth = (nth: number, month: number | null, ahead: number): DateValue =>
  dateValue({ unit: 'week', anchor: { at: 'nth', nth, weekday: 4, month, ahead } });

export const unclear: DateValue = dateValue({ anchor: { at: 'unclear' } });
export const over: DateValue = dateValue({ anchor: { at: 'over' } });

/** True for a time to come that is no one day: "in a week or so", "i början av december". */
export const isOpenTime = ({ anchor, edge }: DateValue): boolean =>
  anchor.at === 'unclear' || edge === 'start';

/** True for a day that is said with its year: it is that day, however far ahead. */
export const saysItsYear = ({ anchor }: DateValue): boolean => anchor.at === 'date' && anchor.year !== null;

export type DateContext = Readonly<{
  today: CalendarDay;
  /** The day that was said last before this one. */
  said: CalendarDay | null;
}>;
