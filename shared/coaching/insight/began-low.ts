import { lowestQuarterOf, meanOf } from './measured-person.ts';
import type { MeasuredPerson } from './measured-person.ts';

/** Of fewer, one is always among the lowest. */
const FEWEST_FOR_QUARTER = 3;

/** Whether a person's last measurement before lay in the lowest quarter of their own. */
const beganBelowOwn = ({ before }: MeasuredPerson): boolean =>
  before.length >= FEWEST_FOR_QUARTER && (before.at(-1) ?? Infinity) < lowestQuarterOf(before);

const startOf = ({ before }: MeasuredPerson): number => meanOf(before);

/**
 * Whether some of a rise would probably have come anyway (regression to the mean): at least half of the coached began in their own lowest quarter,
 * or they began, on average, in the lowest quarter of the others.
 */
export const beganLow = (coached: readonly MeasuredPerson[], others: readonly MeasuredPerson[]): boolean =>
  2 * coached.filter(beganBelowOwn).length >= coached.length ||
  (others.length > 0 && meanOf(coached.map(startOf)) < lowestQuarterOf(others.map(startOf)));
