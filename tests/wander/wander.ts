import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { conversationTypes } from '../../shared/domain/conversation-type.ts';
import { walks } from './moves.ts';
import type { Move } from './moves.ts';
import { openWorld } from './world.ts';

export type Wandering = Readonly<{
  seed: number;
  /** How many walks; a walk begins anew with the sample. */
  runs: number;
  /** How many moves a walk has at most. */
  steps: number;
  people: number;
  /** Milliseconds after which no walk begins any more; the search for a shorter path ends then, too. */
  within: number | null;
  /** Whether a fault's path is made as short as can be, which takes many walks. */
  shortens: boolean;
}>;

/** How far somebody came, and what was wrong there with the seed and the shortest path to it; null where nothing was. */
export type Wandered = Readonly<{ walks: number; moves: number; fault: string | null }>;

/** Wanders through the product by chance, and looks after each move whether everything is as it always is. */
export const wander = async (browser: Browser, wandering: Wandering): Promise<Wandered> => {
  const { seed, runs, steps, people, within, shortens } = wandering;
  let moved = 0;
  const walk = async (moves: Iterable<Move>, type: (typeof conversationTypes)[number]): Promise<void> => {
    const world = await openWorld(browser, type, people);
    try {
      await fc.asyncModelRun(() => ({ model: {}, real: world }), moves);
    } finally {
      moved += world.trail.length;
      await world.end();
    }
  };
  const found = await fc.check(fc.asyncProperty(walks(steps), fc.constantFrom(...conversationTypes), walk), {
    seed,
    numRuns: runs,
    endOnFailure: !shortens,
    plugins: [
      // Else the first walks would be the shortest, and each begins anew with a product of its own.
      fc.unbiased(),
      ...(within === null ? [] : [fc.interruptAfterTimeLimit(within, { failOnInterrupt: false })]),
    ],
  });
  const wandered = { walks: found.numRuns, moves: moved };
  // Where the time is over before the first walk is, nothing is known to be wrong.
  if (!found.failed || found.counterexample === null) return { ...wandered, fault: null };
  const error =
    found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  return { ...wandered, fault: `seed ${seed}, path ${found.counterexamplePath}:\n${error}` };
};
