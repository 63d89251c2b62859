/** So much of a column. */
export type Term = readonly [column: number, coefficient: number];

export type ProgramColumn = Readonly<{ lower: number; upper: number; isInteger: boolean }>;

export type ProgramRow = Readonly<{ lower: number; upper: number; terms: readonly Term[] }>;

/**
 * What is made as small as it can be, without making an earlier stage's total larger. A stage that settles columns leaves them as it finds
 * them. `least` is a total that can't be less, where one is known.
 */
export type Stage = Readonly<{ terms: readonly Term[]; settles: readonly number[]; least?: number }>;

/** A linear program over columns of which some are whole numbers, whose objectives are met in order. */
export type IntegerProgram = Readonly<{
  columns: readonly ProgramColumn[];
  rows: readonly ProgramRow[];
  stages: readonly Stage[];
}>;

/** `stopped`: the best that was found before time was up. */
export type ProgramOutcome =
  | Readonly<{ state: 'optimal'; values: readonly number[] }>
  | Readonly<{ state: 'stopped'; values: readonly number[] }>
  | Readonly<{ state: 'infeasible' }>
  | Readonly<{ state: 'nothing-found' }>;

/** Solves a program, in the time it gives itself. */
export type SolveProgram = (program: IntegerProgram) => Promise<ProgramOutcome>;

/** A program that is being written. Columns are whole numbers unless said otherwise; a bound that is left out is none. */
export const draftProgram = () => {
  const columns: ProgramColumn[] = [];
  const rows: ProgramRow[] = [];
  const add = (lower: number, upper: number, isInteger: boolean): number =>
    columns.push({ lower, upper, isInteger }) - 1;
  return {
    columns,
    rows,
    whole: (upper: number): number => add(0, upper, true),
    real: (upper: number): number => add(0, upper, false),
    atLeast: (lower: number, terms: readonly Term[]): void =>
      void rows.push({ lower, upper: Infinity, terms }),
    atMost: (upper: number, terms: readonly Term[]): void =>
      void rows.push({ lower: -Infinity, upper, terms }),
    exactly: (total: number, terms: readonly Term[]): void =>
      void rows.push({ lower: total, upper: total, terms }),
  };
};

export type ProgramDraft = ReturnType<typeof draftProgram>;

const MOST_TOTAL = 1_000_000;

/** Terms whose total is a whole number from 0 to less than `range`, after a constant is added. */
export type RangedTerms = Readonly<{ terms: readonly Term[]; range: number; settles: readonly number[] }>;

/**
 * Stages that minimise the first of these, then the second, and so on: as many in one stage as its total stays exact in floating point. It
 * leaves the tolerances of solvers, about a millionth, out of reach.
 */
export const inTurn = (items: readonly RangedTerms[]): readonly Stage[] => {
  const groups: RangedTerms[][] = [];
  let product = Infinity;
  for (const item of items) {
    product *= item.range;
    if (product <= MOST_TOTAL) groups.at(-1)?.push(item);
    else {
      groups.push([item]);
      product = item.range;
    }
  }
  return groups.map((group) => {
    let weight = group.reduce((all, { range }) => all * range, 1);
    const terms = group.flatMap((item) => {
      weight /= item.range;
      return item.terms.map(([column, coefficient]): Term => [column, coefficient * weight]);
    });
    return { terms, settles: group.flatMap(({ settles }) => settles) };
  });
};
