import { Worker } from 'node:worker_threads';
import type {
  IntegerProgram,
  ProgramOutcome,
  SolveProgram,
} from '../../shared/coaching/balance/integer-program.ts';

/** What the worker is asked, and what it says: the best so far, or what came of it. */
export type SolverRequest = Readonly<{ program: IntegerProgram; seconds: number }>;
export type SolverReport = Readonly<{ outcome: ProgramOutcome; isLast: boolean }>;

/** After so long the best that was found is the answer. */
const SECONDS = 10;
/** HiGHS looks at its clock between steps of its own, and a worker takes a while to start. After this it is cut short. */
const GRACE_MILLISECONDS = 2_000;

const workerUrl = new URL('solver-worker.js', import.meta.url);
/** The sources are TypeScript, which a worker of Node 20 doesn't learn to read from the thread that starts it. */
const fromSources = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(workerUrl.href.replace(/js$/, 'ts'))});
});`;
const startWorker = (): Worker =>
  import.meta.url.endsWith('.ts') ? new Worker(fromSources, { eval: true }) : new Worker(workerUrl);

type Answer = Readonly<{ outcome: ProgramOutcome; isCutShort: boolean }>;

const ask = (worker: Worker, request: SolverRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let best: ProgramOutcome = { state: 'nothing-found' };
    const listen = ({ outcome, isLast }: SolverReport): void => {
      best = outcome;
      if (isLast) end(false);
    };
    const end = (isCutShort: boolean): void => {
      clearTimeout(timer);
      worker.off('message', listen).off('error', fail).off('exit', stop);
      resolve({ outcome: best, isCutShort });
    };
    // Ended from outside, as when the server stops.
    const stop = (): void => end(true);
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => end(true), request.seconds * 1_000 + GRACE_MILLISECONDS);
    worker.on('message', listen).on('error', fail).on('exit', stop);
    worker.postMessage(request);
  });

/** Solves programs one at a time on a worker's thread, which is started when it is first needed, and again when it was cut short. */
export const createProgramSolver = (
  seconds = SECONDS,
): Readonly<{ solve: SolveProgram; end: () => Promise<void> }> => {
  let worker: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const solveNow = async (program: IntegerProgram): Promise<ProgramOutcome> => {
    worker ??= startWorker();
    try {
      const { outcome, isCutShort } = await ask(worker, { program, seconds });
      if (isCutShort) await end();
      return outcome;
    } catch (error) {
      await end();
      throw error;
    }
  };
  const solve: SolveProgram = (program) => {
    const now = before.then(() => solveNow(program));
    before = now.catch(() => undefined);
    return now;
  };
  return { solve, end };
};
