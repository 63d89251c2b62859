import { QUARTER, quartersAbove } from './coming-hours.ts';
import { inTurn } from './integer-program.ts';
import type { Stage, Term } from './integer-program.ts';
import type { RepColumns } from './rep-columns.ts';

/** Of plans that are equally good, the one that gives most to the first rep by id, then to the second, and so on. */
export const repStages = (reps: readonly RepColumns[]): readonly Stage[] =>
  inTurn(
    reps.map(({ unit, agreed, isShort, short, extra }) => ({
      terms: [
        [short, 1],
        [extra, -QUARTER / unit],
      ],
      range: 2 * agreed + 1,
      settles: [isShort, short, extra],
    })),
  );

/** Later weeks count more, by a little less each: a session in the first week and one in the fourth come before two in between. */
const lateness = (week: number, weeks: number): number => week * weeks - (week * (week - 1)) / 2;

/**
 * Places a rep's sessions: of the length agreed as far as can be, then as few, then as early, then the longer ones first. Each total is smaller
 * than one step of the total before it.
 */
const placeRep = ({ rep, weeks }: RepColumns): Stage => {
  const count = weeks.length;
  const mostLonger = (quartersAbove(rep) * count * (count - 1)) / 2;
  const later = mostLonger + 1;
  const mostLate = weeks.reduce((sum, _, nth) => sum + lateness(nth, count), 0);
  const held = later * (mostLate + 1);
  return {
    terms: weeks.flatMap(({ isHeld, quarters, off }, nth): readonly Term[] => [
      [isHeld, held + later * lateness(nth, count)],
      [off, 2 * held],
      [quarters, nth],
    ]),
    settles: weeks.flatMap(({ isHeld, quarters }) => [isHeld, quarters]),
  };
};

/** Of plans that give everybody the same, the one that places the first rep's sessions best, then the second's, and so on. */
export const placeStages = (reps: readonly RepColumns[]): readonly Stage[] => reps.map(placeRep);
