// Solves programs on a thread of its own, so that nobody else waits while it thinks.
import loadHighs from 'highs';
import { parentPort } from 'node:worker_threads';
import type { SolverReport, SolverRequest } from './program-solver.ts';
import { solveProgram } from './solve-program.ts';

const highs = await loadHighs();
const report = (said: SolverReport): void => parentPort?.postMessage(said);

parentPort?.on('message', ({ program, seconds }: SolverRequest) => {
  const outcome = solveProgram(highs, program, {
    seconds,
    onBetter: (values) => report({ outcome: { state: 'stopped', values }, isLast: false }),
  });
  report({ outcome, isLast: true });
});
