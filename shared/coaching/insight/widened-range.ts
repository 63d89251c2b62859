import jstat from 'jstat';
import type { ChangeRange } from './change-range.ts';
import { quantileOf } from './measured-person.ts';

const { normal, studentt } = jstat.jStat;

const ONE_SIDED = 0.95;

/**
 * The share to cut off at either end of a bootstrap's draws for a 90 % interval, given the size of the smaller group, of at least two. A plain
 * percentile interval cuts off 5 %, which is too much where few people were measured: Tim Hesterberg, What Teachers Should Know About the
 * Bootstrap (The American Statistician 69, 2015), section 4.3.
 */
export const shareOutside = (size: number): number =>
  normal.cdf(-Math.sqrt(size / (size - 1)) * studentt.inv(ONE_SIDED, size - 1), 0, 1);

const DECIMALS = 1e6;
const rounded = (number: number): number => Math.round(number * DECIMALS) / DECIMALS + 0;

/** The widened percentile interval of what was drawn, around what was measured. */
export const rangeOf = (drawn: readonly number[], measured: number, size: number): ChangeRange => {
  const sorted = drawn.toSorted((one, other) => one - other);
  const outside = shareOutside(size);
  return {
    low: rounded(quantileOf(sorted, outside)),
    mid: rounded(measured),
    high: rounded(quantileOf(sorted, 1 - outside)),
  };
};
