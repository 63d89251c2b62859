import { addDays, weekdayOf } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { isWorkingDay, workingDayAfter, workingDayBefore } from '../../domain/working-days.ts';
import type { DaysOff } from '../../domain/working-days.ts';
import {
  after,
  coming,
  comingDate,
  comingDayOfMonth,
  comingDayOfMonthAhead,
  comingMonth,
  calendarDate,
  monthEnd,
  mondayOf,
  mondayOfWeek,
  monthOf,
  nthWeekday,
  nthWorkingDay,
  thisComing,
} from './calendar.ts';
import type { DateAnchor, DateValue, DateContext, PeriodUnit } from './date-value.ts';
import { comingHoliday } from './holidays.ts';

type When = DateContext & Readonly<{ daysOff: DaysOff }>;
type Period = Readonly<{ first: CalendarDay; last: CalendarDay }>;

const FRIDAY = 5;
const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 };
const isMonths = (unit: PeriodUnit): unit is keyof typeof monthsIn => unit in monthsIn;

const isThatWeekday = (day: CalendarDay | null, anchor: Extract<DateAnchor, { at: 'date' }>): boolean =>
  day !== null && (anchor.weekday === null || weekdayOf(day) === anchor.weekday);

const dateIn = (anchor: Extract<DateAnchor, { at: 'date' }>, today: CalendarDay): CalendarDay | null => {
  const { day, month, year, ahead } = anchor;
  if (ahead !== null) return comingDayOfMonthAhead(today, day, ahead);
  if (year !== null && month !== null) return calendarDate(year, month, day);
  return month === null ? comingDayOfMonth(today, day) : comingDate(today, month, day);
};

/** The day that is counted from; null where there is none. */
const anchorDay = ({ unit, anchor }: DateValue, when: When): CalendarDay | null => {
  const { today, daysOff } = when;
  switch (anchor.at) {
    case 'today':
      return today;
    case 'weekday':
      return anchor.which === 'this' ? thisComing(today, anchor.weekday) : coming(today, anchor.weekday);
    case 'date': {
      const day = dateIn(anchor, today);
      // Weekday and date that disagree are two days: which one is meant has to be asked.
      return isThatWeekday(day, anchor) ? day : null;
    }
    case 'numbered':
      if (unit === 'week') return mondayOfWeek(today, anchor.number);
      return isMonths(unit) ? comingMonth(today, anchor.number, monthsIn[unit]) : null;
    case 'nth': {
      const month =
        anchor.month === null
          ? after(`${today.slice(0, 7)}-01` as CalendarDay, anchor.ahead, 'months')
          : comingMonth(today, anchor.month, 1);
      if (month === null) return null;
      return anchor.weekday === 'workday'
        ? nthWorkingDay(month, anchor.nth, daysOff)
        : nthWeekday(month, anchor.nth, anchor.weekday);
    }
    case 'holiday':
      return comingHoliday(today, anchor.holiday);
    case 'value':
      return dayOf(anchor.value, when);
    case 'later': {
      const [one, other] = [dayOf(anchor.one, when), dayOf(anchor.other, when)];
      if (one === null || other === null) return null;
      if (other >= one) return other;
      return anchor.until && anchor.other.anchor.at === 'weekday' ? addDays(other, 7) : one;
    }
    case 'named': {
      const day = dayOf(anchor.value, when);
      return day !== null && weekdayOf(day) === anchor.weekday ? day : null;
    }
    case 'beside': {
      const day = dayOf(anchor.value, when);
      if (day === null) return null;
      return anchor.way === 'after'
        ? coming(day, anchor.weekday)
        : addDays(thisComing(day, anchor.weekday), -7);
    }
    case 'either': {
      const [one, other] = [dayOf(anchor.one, when), dayOf(anchor.other, when)];
      return one === null || other === null || one === other ? (one ?? other) : null;
    }
    case 'said':
      return when.said;
    case 'unclear':
    case 'over':
      return null;
  }
};

const shifted = (day: CalendarDay, { unit, offset }: DateValue, off: DaysOff): CalendarDay => {
  if (offset === 0) return day;
  if (unit === 'workday') {
    const step = offset > 0 ? workingDayAfter : workingDayBefore;
    return Array.from({ length: Math.min(Math.abs(offset), 400) }).reduce<CalendarDay>(
      (at) => step(at, off),
      day,
    );
  }
  if (isMonths(unit)) return after(day, offset * monthsIn[unit], 'months');
  return addDays(day, unit === 'day' ? offset : 7 * offset);
};

/** The week, month, quarter or half year that a day is in. */
const periodAround = (day: CalendarDay, unit: PeriodUnit): Period => {
  if (isMonths(unit)) {
    const first = after(
      `${day.slice(0, 7)}-01` as CalendarDay,
      -((monthOf(day) - 1) % monthsIn[unit]),
      'months',
    );
    return { first, last: monthEnd(first, monthsIn[unit] - 1) };
  }
  const monday = mondayOf(day);
  if (unit === 'weekend') return { first: addDays(monday, 5), last: addDays(monday, 6) };
  return unit === 'week' ? { first: monday, last: addDays(monday, 6) } : { first: day, last: day };
};

/** A week ends with its last working day, on its Friday or before; anything longer with its last day. */
const endOf = (unit: PeriodUnit, { last }: Period, off: DaysOff): CalendarDay => {
  if (unit !== 'week') return last;
  const friday = addDays(last, FRIDAY - 7);
  if (isWorkingDay(friday, off)) return friday;
  const before = workingDayBefore(friday, off);
  return mondayOf(before) === mondayOf(friday) ? before : friday;
};

/** Where in the period it is due. The start of something longer than a week is no day that anybody could name. */
const dueWithin = (value: DateValue, period: Period, from: CalendarDay, off: DaysOff): CalendarDay | null => {
  const { unit, edge } = value;
  if (edge === 'same' || unit === 'day' || unit === 'workday') return from;
  if (typeof edge === 'number') return addDays(period.first, edge - 1);
  if (edge === 'start') return unit === 'week' ? addDays(period.first, 1) : null;
  if (edge === 'middle')
    return unit === 'week' ? addDays(period.first, 2) : unit === 'month' ? addDays(period.first, 14) : null;
  return endOf(unit, period, off);
};

/** On a Saturday or Sunday, this week is the one that comes. */
const startOf = (value: DateValue, day: CalendarDay): CalendarDay =>
  value.unit === 'week' && value.anchor.at === 'today' && value.offset === 0 && weekdayOf(day) > FRIDAY
    ? addDays(day, 8 - weekdayOf(day))
    : day;

/** The days of the feast between Christmas and New Year, the only one that lasts. */
const BETWEEN_DAYS = 4;

/**
 * The day that is meant, in the owner's zone and with their days off; null where none is, where weekday and date disagree, or
 * where two days may be meant. How days are meant where people differ:
 * - A week is due on its last working day; a month, quarter, half or whole year on its last day; a weekend's Friday is its "by".
 * - "Before" a period is the working day before it begins; before a period's end, and before a time of day, is that day itself.
 * - What is said to be "after" a day has no day of its own, but for a weekend, after which Monday comes.
 */
export const dayOf = (value: DateValue, when: When): CalendarDay | null => {
  const { relation, unit, edge, anchor } = value;
  const { daysOff, today } = when;
  const base = anchorDay(value, when);
  if (base === null) return null;
  const from = shifted(startOf(value, base), value, daysOff);
  const period =
    anchor.at === 'holiday' && anchor.holiday === 'between-days'
      ? { first: from, last: addDays(from, BETWEEN_DAYS - 1) }
      : periodAround(from, unit);
  if (relation === 'after') return unit === 'weekend' ? coming(period.last, 1) : null;
  if (unit === 'weekend' && relation === 'by')
    return atLeast(today, workingDayBefore(period.first, daysOff), period);
  const due =
    anchor.at === 'holiday' && anchor.holiday === 'between-days'
      ? period.last
      : dueWithin(value, period, from, daysOff);
  if (relation === 'before' && edge !== 'end') {
    const begins = edge === null || edge === 'start' ? period.first : (due ?? period.first);
    return atLeast(today, workingDayBefore(begins, daysOff), period);
  }
  if (due === null) return null;
  // "Monday this week", said on a Tuesday, is over.
  if (typeof edge === 'number' && relation === 'around' && due < today) return null;
  if (typeof edge === 'number' || edge === 'middle')
    return due < today && anchor.at === 'today' && value.offset === 0 ? addDays(due, 7) : due;
  return atLeast(today, due, period);
};

/** No earlier than today, as long as the period is not over. */
const atLeast = (today: CalendarDay, day: CalendarDay, { last }: Period): CalendarDay =>
  day < today && last >= today ? today : day;
