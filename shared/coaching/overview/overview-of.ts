import type { ConversationType } from '../../domain/conversation-type.ts';
import type { PersonId } from '../../domain/ids.ts';
import { monthsEarlier, quarterBefore, quarterStart } from '../../domain/month.ts';
import type { CalendarMonth } from '../../domain/month.ts';
import { addGiven, nothingGiven } from './team-figures.ts';
import type { TeamFigures } from './team-figures.ts';

/** A group's figures of one month; without a manager, the small teams together. */
export type TeamMonth = Readonly<{
  month: CalendarMonth;
  manager: PersonId | null;
  people: number;
  figures: TeamFigures;
}>;

/** How much of what the rhythms gave was held, in a month; null where too few had anything due. */
type MonthlyShare = Readonly<{ month: CalendarMonth; share: number | null }>;

/** A group over a quarter, and the months up to its end. */
export type TeamOverview = Readonly<{
  manager: PersonId | null;
  people: number;
  share: number | null;
  isEven: boolean | null;
  months: readonly MonthlyShare[];
  /** The last month with figures. One that isn't of the quarter is of a group that could no longer be shown. */
  until: CalendarMonth;
}>;

/** What the overview says of a quarter, of all groups or of one. */
export type QuarterOverview = Readonly<{
  teams: readonly TeamOverview[];
  people: number;
  share: number | null;
  /** The quarter before. */
  before: number | null;
  months: readonly MonthlyShare[];
  even: Readonly<{ count: number; of: number }> | null;
  given: Readonly<Record<ConversationType, number>>;
}>;

/** How far back a quarter's months are followed, counted from its first. */
export const MONTHS_BEFORE = 9;

const shareOf = (months: readonly TeamMonth[]): number | null => {
  const known = months.flatMap(({ figures }) => figures.rhythm ?? []);
  const due = known.reduce((sum, one) => sum + one.due, 0);
  return due === 0 ? null : known.reduce((sum, one) => sum + one.held, 0) / due;
};

const byMonth = (months: readonly TeamMonth[]): readonly MonthlyShare[] =>
  [...new Set(months.map(({ month }) => month))]
    .sort()
    .map((month) => ({ month, share: shareOf(months.filter((one) => one.month === month)) }));

const teamOf = (months: readonly TeamMonth[], quarter: CalendarMonth): TeamOverview | null => {
  const last = months.at(-1);
  if (!last) return null;
  const inQuarter = months.filter(({ month }) => quarterStart(month) === quarter);
  return {
    ...{ manager: last.manager, people: last.people, until: last.month },
    share: shareOf(inQuarter),
    isEven: inQuarter.at(-1)?.figures.isEven ?? null,
    months: byMonth(months),
  };
};

/** The quarters that have figures, the latest first. */
export const quartersOf = (months: readonly TeamMonth[]): readonly CalendarMonth[] =>
  [...new Set(months.map(({ month }) => quarterStart(month)))].sort().toReversed();

/**
 * A quarter of these groups' months. Everything is a sum of whole groups that are shown themselves, so that no choice of team or quarter tells
 * more than they do.
 */
export const overviewOf = (all: readonly TeamMonth[], quarter: CalendarMonth): QuarterOverview => {
  const months = all
    .filter(({ month }) => month >= monthsEarlier(quarter, MONTHS_BEFORE) && quarterStart(month) <= quarter)
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const teams = [...new Set(months.map(({ manager }) => manager))].flatMap(
    (manager) =>
      teamOf(
        months.filter((one) => one.manager === manager),
        quarter,
      ) ?? [],
  );
  const current = teams.filter(({ until }) => quarterStart(until) === quarter);
  const judged = current.flatMap(({ isEven }) => (isEven === null ? [] : [isEven]));
  const inQuarter = months.filter(({ month }) => quarterStart(month) === quarter);
  return {
    teams,
    people: current.reduce((sum, { people }) => sum + people, 0),
    share: shareOf(inQuarter),
    before: shareOf(months.filter(({ month }) => quarterStart(month) === quarterBefore(quarter))),
    months: byMonth(months),
    even: judged.length === 0 ? null : { count: judged.filter(Boolean).length, of: judged.length },
    given: inQuarter.map(({ figures }) => figures.given).reduce(addGiven, nothingGiven),
  };
};
