import { addDays, daysBetween } from '../../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { dayCountOf } from './time-scale.ts';

/** The fewest days that are shown: less than two weeks seldom holds two sessions. */
export const LEAST_DAYS = 14;

const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);
const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

/** The days between two that somebody has pointed at, in either order, as much as is shown at least. */
export const spanBetween = (one: CalendarDay, other: CalendarDay, whole: DaySpan): DaySpan => {
  const from = later(whole.from, earlier(one, other));
  const to = earlier(whole.to, later(one, other));
  const missing = LEAST_DAYS - dayCountOf({ from, to });
  if (missing <= 0) return { from, to };
  const begin = later(whole.from, addDays(from, -Math.ceil(missing / 2)));
  const end = earlier(whole.to, addDays(begin, LEAST_DAYS - 1));
  return { from: later(whole.from, addDays(end, 1 - LEAST_DAYS)), to: end };
};

export type SpanEdge = 'from' | 'to';

/** The span with one of its ends moved by so many days, within the whole and not past the other end. */
export const moveEdge = (span: DaySpan, edge: SpanEdge, days: number, whole: DaySpan): DaySpan => {
  if (edge === 'from') {
    const latest = addDays(span.to, 1 - LEAST_DAYS);
    return { ...span, from: later(whole.from, earlier(latest, addDays(span.from, days))) };
  }
  const soonest = addDays(span.from, LEAST_DAYS - 1);
  return { ...span, to: earlier(whole.to, later(soonest, addDays(span.to, days))) };
};

/** The span moved by so many days, as far as the whole goes. */
export const moveSpan = (span: DaySpan, days: number, whole: DaySpan): DaySpan => {
  const moved = Math.max(daysBetween(span.from, whole.from), Math.min(daysBetween(span.to, whole.to), days));
  return { from: addDays(span.from, moved), to: addDays(span.to, moved) };
};

export const isWhole = (span: DaySpan, whole: DaySpan): boolean =>
  span.from === whole.from && span.to === whole.to;
