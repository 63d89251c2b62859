import loadHighs from 'highs';
import { solveProgram } from '../bot/balance/solve-program.ts';
import { planProgram } from '../shared/coaching/balance/plan-program.ts';
import { seededHours } from './balance/seeded-hours.ts';
import { figureOf, median } from './figure.ts';
import type { Figure } from './figure.ts';

/** How many managers' hours are distributed, each by a seed of its own. */
const SEEDS = { usual: 20, full: 200 } as const;
const REPS = 12;
const WEEKS = 6;
const SECONDS = 10;

/** Six weeks of a manager with twelve reps: the time a plan takes, against its first objective alone, and how many are proven the best. */
export const balance = async (isFull: boolean): Promise<readonly Figure[]> => {
  const highs = await loadHighs();
  const timeOf = (run: () => boolean): Readonly<{ took: number; isOptimal: boolean }> => {
    const begun = performance.now();
    const isOptimal = run();
    return { took: performance.now() - begun, isOptimal };
  };
  const solves = (program: Parameters<typeof solveProgram>[1]): boolean => {
    const { state } = solveProgram(highs, program, { seconds: SECONDS, onBetter: () => undefined });
    return state === 'optimal' || state === 'infeasible';
  };
  const measured = Array.from({ length: isFull ? SEEDS.full : SEEDS.usual }, (_, seed) => {
    const { program } = planProgram(seededHours(seed, REPS, WEEKS));
    const floor = timeOf(() => solves({ ...program, stages: program.stages.slice(0, 1) }));
    return { floor: floor.took, ...timeOf(() => solves(program)) };
  });
  return [
    figureOf('balance-12x6', 'ms', {
      value: median(measured.map(({ took }) => took)),
      floor: median(measured.map(({ floor }) => floor)),
    }),
    figureOf('balance-12x6-best', 'share', {
      value: measured.filter(({ isOptimal }) => isOptimal).length / measured.length,
      floor: 1,
    }),
  ];
};
