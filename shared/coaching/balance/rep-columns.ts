import { agreedMinutes, QUARTER, quartersAbove, runsWithSession, shortestOf } from './coming-hours.ts';
import type { RepToCoach } from './coming-hours.ts';
import type { ProgramDraft, Term } from './integer-program.ts';

/** A week's session: whether there is one, the quarters it has above the shortest, and how many it is off the length agreed. */
export type WeekColumns = Readonly<{ isHeld: number; quarters: number; off: number }>;

/** A rep's columns in the program. Minutes are in units of `unit` minutes. */
export type RepColumns = Readonly<{
  rep: RepToCoach;
  unit: number;
  agreed: number;
  shortest: number;
  weeks: readonly WeekColumns[];
  isShort: number;
  short: number;
  extra: number;
  /** The first extra quarter, the second, and so on. */
  extraQuarters: readonly number[];
}>;

const ones = (columns: readonly number[]): readonly Term[] => columns.map((column) => [column, 1]);

const addWeek = (draft: ProgramDraft, rep: RepToCoach, capacity: number): WeekColumns => {
  const room = Math.floor((capacity - shortestOf(rep)) / QUARTER);
  const most = Math.max(0, Math.min(quartersAbove(rep), room));
  const own = (rep.length - shortestOf(rep)) / QUARTER;
  const isHeld = draft.whole(room < 0 ? 0 : 1);
  const quarters = draft.whole(most);
  const off = draft.whole(quartersAbove(rep));
  draft.atMost(0, [
    [quarters, 1],
    [isHeld, -most],
  ]);
  draft.atLeast(0, [
    [off, 1],
    [quarters, -1],
    [isHeld, own],
  ]);
  draft.atLeast(0, [
    [off, 1],
    [quarters, 1],
    [isHeld, -own],
  ]);
  return { isHeld, quarters, off };
};

/** The minutes of a session in a week, in units. */
export const minutesOf = (
  { shortest, unit }: Pick<RepColumns, 'shortest' | 'unit'>,
  week: WeekColumns,
): readonly Term[] => [
  [week.isHeld, shortest],
  [week.quarters, QUARTER / unit],
];

/** Between two sessions lie at most the interval and a week. */
const keepGaps = (draft: ProgramDraft, { interval }: RepToCoach, held: readonly number[]): void =>
  held.forEach((earlier, from) =>
    held.slice(from + interval + 2).forEach((later, nth) => {
      const between = held.slice(from + 1, from + interval + 2 + nth);
      draft.atMost(1, [...ones([earlier, later]), ...between.map((week): Term => [week, -1])]);
    }),
  );

/** Adds a rep's columns and the rows that concern nobody else (coaching model, section 9). */
export const addRep = (
  draft: ProgramDraft,
  rep: RepToCoach,
  { unit, capacities }: Readonly<{ unit: number; capacities: readonly number[] }>,
): RepColumns => {
  const agreed = agreedMinutes(rep) / unit;
  const mostExtra = Math.floor(agreedMinutes(rep) / QUARTER);
  const columns: RepColumns = {
    ...{ rep, unit, agreed, shortest: shortestOf(rep) / unit },
    weeks: capacities.map((capacity) => addWeek(draft, rep, capacity)),
    ...{ isShort: draft.whole(1), short: draft.whole(agreed), extra: draft.whole(mostExtra) },
    // They would be whole without being asked to be; asked, a stage of them is exact, however much the first is worth beside the last.
    extraQuarters: Array.from({ length: mostExtra }, () => draft.whole(1)),
  };
  const { weeks, isShort, short, extra, extraQuarters } = columns;
  const held = weeks.map(({ isHeld }) => isHeld);
  draft.exactly(agreed, [
    ...weeks.flatMap((week) => minutesOf(columns, week)),
    ...([
      [short, 1],
      [extra, -QUARTER / unit],
    ] as const),
  ]);
  draft.exactly(0, [[extra, 1], ...extraQuarters.map((quarter): Term => [quarter, -1])]);
  draft.atMost(0, [
    [short, 1],
    [isShort, -agreed],
  ]);
  draft.atLeast(0, [
    [short, 1],
    [isShort, -1],
  ]);
  draft.atMost(mostExtra, [
    [extra, 1],
    [isShort, mostExtra],
  ]);
  for (const week of new Set(rep.due))
    draft.atLeast(1, [...ones(held.slice(Math.max(0, week - 1), week + 2)), [isShort, 1]]);
  for (const run of runsWithSession(rep, weeks.length))
    draft.atLeast(1, ones(run.flatMap((week) => held[week] ?? [])));
  keepGaps(draft, rep, held);
  return columns;
};
