import { hidesPersons, mayShow } from '../../domain/disclosure.ts';
import type { Membership } from '../../domain/disclosure.ts';
import type { PersonId } from '../../domain/ids.ts';
import { addDays } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { insightOf } from '../insight/insight.ts';
import type { Insight } from '../insight/insight.ts';
import { hasEnough } from '../insight/measured-person.ts';
import type { MeasuredPerson } from '../insight/measured-person.ts';

/** So many skill sessions in the window make somebody one of the coached. */
export const FEWEST_SKILL_SESSIONS = 3;

/** The weeks in which those sessions are counted: the shortest window with enough people is taken, whatever it shows. */
export const WINDOWS = [8, 16, 26] as const;
/** So far before the window a measurement still tells where somebody began. */
const BEFORE_WEEKS = 26;

/** The days that are compared: before the window, and the window itself. The first and last day of each count. */
export type Window = Readonly<{ before: CalendarDay; from: CalendarDay; until: CalendarDay }>;

/** A window of so many weeks that ends on a day. */
export const windowUntil = (until: CalendarDay, weeks: number): Window => {
  const from = addDays(until, 1 - 7 * weeks);
  return { from, until, before: addDays(from, -7 * BEFORE_WEEKS) };
};

/** The first day that any window looks at that ends on a day. */
export const lookedAtUntil = (until: CalendarDay): CalendarDay =>
  windowUntil(until, Math.max(...WINDOWS)).before;

/** A rep whom a manager coaches, and the days of their skill sessions. */
export type CoachedRep = Readonly<{
  rep: PersonId;
  manager: PersonId;
  skillSessions: readonly CalendarDay[];
}>;

export type MeasuredRep = MeasuredPerson & Readonly<{ id: PersonId }>;

/** Who a rep is, and how much they were coached in a window. */
export const coachedIn = (
  { rep, manager, skillSessions }: CoachedRep,
  { from, until }: Window,
): Pick<MeasuredRep, 'id' | 'manager' | 'sessions'> => ({
  ...{ id: rep, manager },
  sessions: skillSessions.filter((on) => from <= on && on <= until).length,
});

/** What changed in a group: what may be said of it, over how many weeks, and whom it is of. */
export type GroupChange = Readonly<{
  weeks: number;
  insight: Insight;
  coached: ReadonlySet<PersonId>;
  others: ReadonlySet<PersonId>;
}>;

const membersOf = (people: readonly MeasuredRep[], isCoached: boolean): ReadonlySet<PersonId> =>
  new Set(
    people
      .filter(hasEnough)
      .filter(({ sessions }) => sessions >= FEWEST_SKILL_SESSIONS === isCoached)
      .map(({ id }) => id),
  );

/**
 * What changed, with the shortest window that has enough people in it, who may be shown beside all that has been of the same. Null where there is
 * none.
 */
export const groupChange = (
  measuredIn: (weeks: number) => readonly MeasuredRep[],
  shown: readonly Membership[],
  seed: string,
): GroupChange | null => {
  for (const weeks of WINDOWS) {
    const people = measuredIn(weeks);
    const coached = membersOf(people, true);
    const others = membersOf(people, false);
    if (coached.size === 0 || ![coached, others].every(({ size }) => hidesPersons(size))) continue;
    const isShown = mayShow(shown, coached) && (others.size === 0 || mayShow([...shown, coached], others));
    if (!isShown) return null;
    return { weeks, coached, others, insight: insightOf(people, { min: FEWEST_SKILL_SESSIONS, seed }) };
  }
  return null;
};
