import { compareKeys, QUARTER } from './coming-hours.ts';
import type { ComingHours } from './coming-hours.ts';
import { draftProgram } from './integer-program.ts';
import type { IntegerProgram, ProgramDraft, Stage } from './integer-program.ts';
import { keptBookings } from './kept-bookings.ts';
import { placeStages, repStages } from './settle-ties.ts';
import { addRep, minutesOf } from './rep-columns.ts';
import type { RepColumns } from './rep-columns.ts';

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

/** Keeps numbers of quarters apart as whole numbers: the first counts so many times the last that still tells. */
const MOST_HALVINGS = 24;

/** Each further quarter is worth half the one before. As whole numbers, so that two plans differ by one at least. */
const worthOfExtra = (reps: readonly RepColumns[]): Stage => {
  const most = Math.max(1, ...reps.map(({ extraQuarters }) => extraQuarters.length));
  const first = 2 ** (Math.min(most, MOST_HALVINGS) - 1);
  return {
    terms: reps.flatMap(({ rep, extraQuarters }) =>
      extraQuarters.map((quarter, nth) => [quarter, -rep.need * first * 2 ** -nth] as const),
    ),
    settles: [],
  };
};

/** How large a share of what was agreed is missing for whoever misses most. */
const addLargestShortage = (draft: ProgramDraft, reps: readonly RepColumns[]): number => {
  const largest = draft.real(1);
  for (const { agreed, short } of reps)
    draft.atLeast(0, [
      [largest, agreed],
      [short, -1],
    ]);
  return largest;
};

/** The program of the coaching model's section 9, with its objectives in order, and how it is read. */
export type PlanProgram = Readonly<{ program: IntegerProgram; reps: readonly RepColumns[] }>;

/** Writes the program for a manager's coming hours. The order in which the reps are given makes no difference. */
export const planProgram = ({ weeks, reps: given, most = Infinity }: ComingHours): PlanProgram => {
  const unit = given.reduce((all, { length }) => commonDivisor(all, length), QUARTER);
  const draft = draftProgram();
  const capacities = weeks.map(({ capacity }) => capacity);
  const reps = given
    .toSorted((one, other) => compareKeys(one.id, other.id))
    .map((rep) => addRep(draft, rep, { unit, capacities }));
  capacities.forEach((capacity, nth) =>
    draft.atMost(
      Math.floor(capacity / unit),
      reps.flatMap((rep) => rep.weeks.slice(nth, nth + 1).flatMap((week) => minutesOf(rep, week))),
    ),
  );
  draft.atMost(
    Math.floor(most / unit),
    reps.flatMap((rep) => rep.weeks.flatMap((week) => minutesOf(rep, week))),
  );
  const largestShortage = addLargestShortage(draft, reps);
  const kept = keptBookings(draft, reps);
  const stages: readonly Stage[] = [
    { terms: reps.map(({ short }) => [short, 1]), settles: [], least: 0 },
    { terms: [[largestShortage, 1]], settles: [], least: 0 },
    { terms: reps.map(({ short, rep }) => [short, rep.need]), settles: [], least: 0 },
    worthOfExtra(reps),
    { terms: kept.map((booking) => [booking, -1]), settles: [], least: -kept.length },
    // Where nobody's need asks for it, no time is given.
    { terms: reps.map(({ extra }) => [extra, 1]), settles: [], least: 0 },
    ...repStages(reps),
    ...placeStages(reps),
  ];
  const { columns, rows } = draft;
  return { program: { columns, rows, stages: stages.filter(({ terms }) => terms.length > 0) }, reps };
};
