import type { Membership } from '../../domain/disclosure.ts';
import { lastDayIn } from '../../domain/month.ts';
import type { CalendarMonth } from '../../domain/month.ts';
import { addDays } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { meanOf } from '../insight/measured-person.ts';
import { coachedIn, groupChange, lookedAtUntil, windowUntil } from './group-change.ts';
import type { CoachedRep, GroupChange, MeasuredRep } from './group-change.ts';

/** A behaviour is looked for two to six weeks after (coaching model, section 10). */
const LAG_WEEKS = { from: 2, until: 6 } as const;

const windowsEnd = (month: CalendarMonth): CalendarDay => addDays(lastDayIn(month), -7 * LAG_WEEKS.until);

/** The first day that any of it looks at. */
export const lookedAtFrom = (month: CalendarMonth): CalendarDay => lookedAtUntil(windowsEnd(month));

/** Somebody's levels of one behaviour. */
export type PractisingRep = CoachedRep &
  Readonly<{ levels: readonly Readonly<{ on: CalendarDay; level: number }>[] }>;

/** A day's level: the mean, where both have rated. */
const byDay = (levels: PractisingRep['levels']): readonly Readonly<{ on: CalendarDay; level: number }>[] => {
  const days = new Map<CalendarDay, number[]>();
  for (const { on, level } of levels) days.set(on, [...(days.get(on) ?? []), level]);
  return [...days]
    .map(([on, some]) => ({ on, level: meanOf(some) }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
};

const measure = (one: PractisingRep, month: CalendarMonth, weeks: number): MeasuredRep => {
  const until = windowsEnd(month);
  const window = windowUntil(until, weeks);
  const days = byDay(one.levels);
  const levelsIn = (first: CalendarDay, end: CalendarDay): readonly number[] =>
    days.filter(({ on }) => first <= on && on <= end).map(({ level }) => level);
  return {
    ...coachedIn(one, window),
    before: levelsIn(window.before, addDays(window.from, -1)),
    after: levelsIn(addDays(until, 7 * LAG_WEEKS.from + 1), lastDayIn(month)),
  };
};

/** What changed of a behaviour up to the end of a month, given of whom its changes have been shown. */
export const behaviourChange = (
  reps: readonly PractisingRep[],
  month: CalendarMonth,
  shown: readonly Membership[],
  seed: string,
): GroupChange | null => groupChange((weeks) => reps.map((rep) => measure(rep, month, weeks)), shown, seed);
