/** A person with what was measured of them before and after a window, oldest first, and the sessions they had in it. */
export type MeasuredPerson = Readonly<{
  id: string | number;
  /** Null where nobody knows: then the person counts as having a manager of their own. */
  manager: string | number | null;
  sessions: number;
  before: readonly number[];
  after: readonly number[];
}>;

/** So many measurements before and after are needed to say anything of a person (coaching model, section 10). */
const FEWEST_MEASUREMENTS = 2;

export const hasEnough = ({ before, after }: MeasuredPerson): boolean =>
  before.length >= FEWEST_MEASUREMENTS && after.length >= FEWEST_MEASUREMENTS;

export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** How much a person's level has changed: the mean after less the mean before. */
export const changeOf = ({ before, after }: MeasuredPerson): number => meanOf(after) - meanOf(before);

/** The quantile of sorted numbers, with a straight line between them (Hyndman and Fan's seventh definition). */
export const quantileOf = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};

const inOrder = (numbers: readonly number[]): readonly number[] =>
  numbers.toSorted((one, other) => one - other);

/** Where the lowest quarter of the numbers ends. */
export const lowestQuarterOf = (numbers: readonly number[]): number => quantileOf(inOrder(numbers), 0.25);
