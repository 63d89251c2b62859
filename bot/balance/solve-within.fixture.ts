import loadHighs from 'highs';
import type { SolveProgram } from '../../shared/coaching/balance/integer-program.ts';
import { solveProgram } from './solve-program.ts';

const highs = await loadHighs();

/** Solves on the thread that asks, within so many seconds. */
export const solveWithin =
  (seconds: number): SolveProgram =>
  (program) =>
    Promise.resolve(solveProgram(highs, program, { seconds, onBetter: () => undefined }));
