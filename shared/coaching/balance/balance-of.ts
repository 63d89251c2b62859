import type { CalendarDay } from '../../domain/time.ts';
import { shareOf } from './rep-share.ts';
import type { CoachingRecord, RepShare } from './rep-share.ts';

/** A rep whose share is known. */
export type SharedRep = Readonly<{ rep: string; share: number }>;

/** How a team's coaching is to be read (coaching model, section 9): the first that fits. */
export type BalanceReading =
  | Readonly<{ reading: 'seldom'; mean: number }>
  | Readonly<{ reading: 'even' }>
  | Readonly<{ reading: 'somewhat-uneven'; lowest: SharedRep }>
  | Readonly<{ reading: 'uneven'; lowest: SharedRep; highest: SharedRep }>;

/** A team as a whole. The index is null where nobody was given anything, and nobody is lowest where all have the same. */
export type TeamBalance = Readonly<{
  mean: number;
  lowest: SharedRep | null;
  gini: number | null;
  reading: BalanceReading;
}>;

/** Every rep's share, and the team's from three reps whose share is known; under three, each stands alone. */
export type Balance = Readonly<{ reps: readonly RepShare[]; team: TeamBalance | null }>;

const FEWEST_REPS = 3;
const SELDOM = 0.6;
const EVEN = 0.1;
const SOMEWHAT_UNEVEN = 0.2;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The Gini index of shares: 0 where all are alike. Null where their mean is 0. */
export const giniOf = (shares: readonly number[]): number | null => {
  const total = sum(shares);
  if (total === 0) return null;
  const differences = shares.map((one) => sum(shares.map((other) => Math.abs(one - other))));
  return sum(differences) / (2 * shares.length * total);
};

const readingOf = (
  gini: number | null,
  mean: number,
  { lowest, highest }: Readonly<{ lowest: SharedRep; highest: SharedRep }>,
): BalanceReading => {
  if (gini === null || mean < SELDOM) return { reading: 'seldom', mean };
  if (gini < EVEN) return { reading: 'even' };
  return gini < SOMEWHAT_UNEVEN
    ? { reading: 'somewhat-uneven', lowest }
    : { reading: 'uneven', lowest, highest };
};

const teamOf = (reps: readonly SharedRep[]): TeamBalance | null => {
  const shares = reps.map(({ share }) => share);
  const lowest = reps.find(({ share }) => share === Math.min(...shares));
  const highest = reps.find(({ share }) => share === Math.max(...shares));
  if (lowest === undefined || highest === undefined || reps.length < FEWEST_REPS) return null;
  const mean = sum(shares) / shares.length;
  const gini = giniOf(shares);
  return {
    mean,
    lowest: lowest.share === highest.share ? null : lowest,
    gini,
    reading: readingOf(gini, mean, { lowest, highest }),
  };
};

/** What was given in the last eight weeks against what was agreed: rep by rep, by type, and over the team. Of two alike the first is named. */
export const balanceOf = (records: readonly CoachingRecord[], today: CalendarDay): Balance => {
  const reps = records.map((record) => shareOf(record, today));
  const known = reps.flatMap(({ rep, share }) => (share === null ? [] : [{ rep, share }]));
  return { reps, team: teamOf(known) };
};
