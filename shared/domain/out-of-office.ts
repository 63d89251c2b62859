import type { Leave } from './leave.ts';
import type { Person } from './person.ts';
import { addDays, daysBetween, momentOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** A stretch of time during which a calendar shows somebody as out of office. */
export type TimeAway = Readonly<{ from: Instant; to: Instant }>;

/** Days in a row, first and last included. */
export type Period = Pick<Leave, 'from' | 'to'>;

/** Joins stretches that overlap or touch. */
const joined = (times: readonly TimeAway[]): readonly TimeAway[] =>
  times
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<readonly TimeAway[]>((all, next) => {
      const last = all.at(-1);
      if (!last || last.to < next.from) return [...all, next];
      return [...all.slice(0, -1), { from: last.from, to: next.to > last.to ? next.to : last.to }];
    }, []);

/** The days of a period on which somebody is out of office during all their working hours, as periods. An afternoon away is no leave. */
export const periodsAway = (
  times: readonly TimeAway[],
  { zone, hours }: Pick<Person, 'zone' | 'hours'>,
  { from: first, to: last }: Period,
): readonly Period[] => {
  const stretches = joined(times);
  const isAway = (day: CalendarDay): boolean => {
    const [begins, ends] = [momentOf(day, hours.from, zone), momentOf(day, hours.to, zone)];
    return stretches.some(({ from, to }) => from <= begins && ends <= to);
  };
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, nth) => addDays(first, nth))
    .filter(isAway)
    .reduce<readonly Period[]>((all, day) => {
      const before = all.at(-1);
      return before && addDays(before.to, 1) === day
        ? [...all.slice(0, -1), { from: before.from, to: day }]
        : [...all, { from: day, to: day }];
    }, []);
};

const isWithin = (period: Period, { from, to }: Period): boolean => from <= period.from && period.to <= to;

/** Whether two periods are the same from today on. */
const isSameFrom = (today: CalendarDay, one: Period, other: Period): boolean =>
  one.to === other.to && (one.from === other.from || (one.from <= today && other.from <= today));

/**
 * Compares the known calendar leave with the periods found in the calendar now, from today on: `gone` is no longer there, `added` is new.
 * Days for which somebody has entered leave themselves get no second leave.
 */
export const compareLeave = (
  known: readonly Leave[],
  found: readonly Period[],
  today: CalendarDay,
): Readonly<{ gone: readonly Leave[]; added: readonly Period[] }> => {
  const current = known.filter(({ inCalendar, to }) => inCalendar && to >= today);
  const said = known.filter(({ inCalendar }) => !inCalendar);
  const isFound = (leave: Period) => found.some((period) => isSameFrom(today, leave, period));
  const isKnown = (period: Period) => current.some((leave) => isSameFrom(today, leave, period));
  return {
    gone: current.filter((leave) => !isFound(leave)),
    added: found.filter((period) => !isKnown(period) && !said.some((leave) => isWithin(period, leave))),
  };
};
