import { hidesPersons, mayShow } from '../../domain/disclosure.ts';
import type { Membership } from '../../domain/disclosure.ts';
import type { PersonId } from '../../domain/ids.ts';
import { lastDayIn } from '../../domain/month.ts';
import type { CalendarMonth } from '../../domain/month.ts';
import { addDays } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { insightOf } from '../insight/insight.ts';
import type { Insight } from '../insight/insight.ts';
import { hasEnough, meanOf } from '../insight/measured-person.ts';
import type { MeasuredPerson } from '../insight/measured-person.ts';

/** So many skill sessions in the window make somebody one of the coached. */
export const FEWEST_SKILL_SESSIONS = 3;

/** The weeks in which those sessions are counted: the shortest window with enough people is taken, whatever it shows. */
const WINDOWS = [8, 16, 26] as const;
/** A behaviour is looked for two to six weeks after (coaching model, section 10). */
const LAG_WEEKS = { from: 2, until: 6 } as const;
/** So far before the window a level still tells where somebody began. */
const BEFORE_WEEKS = 26;

/** The days that are compared: before the window, the window itself, and after the lag. The first and last day of each count. */
type Window = Readonly<{ before: CalendarDay; from: CalendarDay; until: CalendarDay; after: CalendarDay }>;

const windowOf = (month: CalendarMonth, weeks: number): Window => {
  const until = addDays(lastDayIn(month), -7 * LAG_WEEKS.until);
  const from = addDays(until, 1 - 7 * weeks);
  return {
    from,
    until,
    before: addDays(from, -7 * BEFORE_WEEKS),
    after: addDays(until, 7 * LAG_WEEKS.from + 1),
  };
};

/** The first day that any of it looks at. */
export const lookedAtFrom = (month: CalendarMonth): CalendarDay =>
  windowOf(month, Math.max(...WINDOWS)).before;

/** Somebody's levels of one behaviour, and the days of their skill sessions. */
export type PractisingRep = Readonly<{
  rep: PersonId;
  manager: PersonId;
  skillSessions: readonly CalendarDay[];
  levels: readonly Readonly<{ on: CalendarDay; level: number }>[];
}>;

/** A day's level: the mean, where both have rated. */
const byDay = (levels: PractisingRep['levels']): readonly Readonly<{ on: CalendarDay; level: number }>[] => {
  const days = new Map<CalendarDay, number[]>();
  for (const { on, level } of levels) days.set(on, [...(days.get(on) ?? []), level]);
  return [...days]
    .map(([on, some]) => ({ on, level: meanOf(some) }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
};

const measure = (
  { rep, manager, skillSessions, levels }: PractisingRep,
  { before, from, until, after }: Window,
  last: CalendarDay,
): MeasuredRep => {
  const days = byDay(levels);
  const levelsIn = (first: CalendarDay, end: CalendarDay): readonly number[] =>
    days.filter(({ on }) => first <= on && on <= end).map(({ level }) => level);
  return {
    ...{ id: rep, manager },
    sessions: skillSessions.filter((on) => from <= on && on <= until).length,
    before: levelsIn(before, addDays(from, -1)),
    after: levelsIn(after, last),
  };
};

/** What changed of a behaviour: what may be said of it, over how many weeks, and whom it is of. */
export type BehaviourChange = Readonly<{
  weeks: number;
  insight: Insight;
  coached: ReadonlySet<PersonId>;
  others: ReadonlySet<PersonId>;
}>;

type MeasuredRep = MeasuredPerson & Readonly<{ id: PersonId }>;

const membersOf = (people: readonly MeasuredRep[], isCoached: boolean): ReadonlySet<PersonId> =>
  new Set(
    people
      .filter(hasEnough)
      .filter(({ sessions }) => sessions >= FEWEST_SKILL_SESSIONS === isCoached)
      .map(({ id }) => id),
  );

/**
 * What changed of a behaviour up to the end of a month, with the shortest window that has enough people in it, who may be shown beside all that
 * has been of that behaviour. Null where there is none.
 */
export const behaviourChange = (
  reps: readonly PractisingRep[],
  month: CalendarMonth,
  shown: readonly Membership[],
  seed: string,
): BehaviourChange | null => {
  for (const weeks of WINDOWS) {
    const people = reps.map((rep) => measure(rep, windowOf(month, weeks), lastDayIn(month)));
    const coached = membersOf(people, true);
    const others = membersOf(people, false);
    if (coached.size === 0 || ![coached, others].every(({ size }) => hidesPersons(size))) continue;
    const isShown = mayShow(shown, coached) && (others.size === 0 || mayShow([...shown, coached], others));
    if (!isShown) return null;
    return { weeks, coached, others, insight: insightOf(people, { min: FEWEST_SKILL_SESSIONS, seed }) };
  }
  return null;
};
