import { compareKeys, QUARTER } from './coming-hours.ts';
import type { RepKey } from './coming-hours.ts';
import type { RepColumns } from './rep-columns.ts';

export type SessionToHold = Readonly<{ rep: RepKey; week: number; minutes: number }>;

/** Who is met when and for how long. Every rep stands in `short`, in minutes, and in `extra`, in quarters of an hour, if only with 0. */
export type CoachingPlan = Readonly<{
  sessions: readonly SessionToHold[];
  short: Readonly<Record<string, number>>;
  extra: Readonly<Record<string, number>>;
}>;

/** Reads a plan from the values that the program's columns were given. Sessions by week, then by rep. */
export const readPlan = (reps: readonly RepColumns[], values: readonly number[]): CoachingPlan => {
  const valueOf = (column: number): number => Math.round(values[column] ?? 0);
  const sessions = reps.flatMap(({ rep, unit, shortest, weeks }) =>
    weeks.flatMap(({ isHeld, quarters }, week) =>
      valueOf(isHeld) === 0
        ? []
        : [{ rep: rep.id, week, minutes: shortest * unit + QUARTER * valueOf(quarters) }],
    ),
  );
  return {
    sessions: sessions.toSorted((one, other) => one.week - other.week || compareKeys(one.rep, other.rep)),
    short: Object.fromEntries(reps.map(({ rep, unit, short }) => [rep.id, valueOf(short) * unit])),
    extra: Object.fromEntries(reps.map(({ rep, extra }) => [rep.id, valueOf(extra)])),
  };
};
