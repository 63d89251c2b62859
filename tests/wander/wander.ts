import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { conversationTypes } from '../../shared/domain/conversation-type.ts';
import { walks } from './moves.ts';
import type { Move } from './moves.ts';
import { openWorld } from './world.ts';

export type Wandering = Readonly<{
  seed: number;
  /** Where to begin, as printed with a fault; '' for the first walk. */
  path: string;
  /** How many walks; each begins anew with the sample. */
  runs: number;
  /** The most moves in a walk. */
  steps: number;
  people: number;
  /** Milliseconds after which no walk is begun and the search for a shorter path stops. */
  within: number | null;
  /** Whether to shorten the path to a fault as far as possible, which takes many walks. */
  shortens: boolean;
}>;

/** How much was walked, and the fault with its seed and the shortest path to it; null if there was none. */
export type Wandered = Readonly<{ walks: number; moves: number; fault: string | null }>;

/** Wanders randomly through the product, and checks the invariants after each move. */
export const wander = async (browser: Browser, wandering: Wandering): Promise<Wandered> => {
  const { seed, path, runs, steps, people, within, shortens } = wandering;
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
    ...{ seed, path, numRuns: runs },
    endOnFailure: !shortens,
    plugins: [
      // Biased runs would make the first walks the shortest, and each begins anew with a separate product.
      fc.unbiased(),
      ...(within === null ? [] : [fc.interruptAfterTimeLimit(within, { failOnInterrupt: false })]),
    ],
  });
  const wandered = { walks: found.numRuns, moves: moved };
  // If time runs out before the first walk ends, nothing is known to be wrong.
  if (!found.failed || found.counterexample === null) return { ...wandered, fault: null };
  const error =
    found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  return { ...wandered, fault: `seed ${seed}, path ${found.counterexamplePath}:\n${error}` };
};
