import { z } from 'zod';
import type { Wandering } from './wander.ts';

/** The environment variable through which `npm run wander` passes its settings to the wandering test. */
export const WANDERING = 'KADENS_WANDERING';

/** The settings: for how long, how many people, which seed, whether to stop at the first fault, and the path to begin at. */
export const asked = z.object({
  seed: z.coerce.number().int().default(1),
  minutes: z.coerce.number().positive().default(5),
  people: z.coerce.number().int().min(1).max(2).default(2),
  first: z.boolean().default(false),
  path: z.string().default(''),
});

const MINUTE = 60_000;
/** The most moves in a walk: `npm test` has little time, and a new walk costs as much as many moves. */
const STEPS = 60;
const STEPS_ASKED = 200;
/** More walks than there is time for. */
const ENDLESS = 100_000;

/** With a fixed seed and number of moves, as in `npm test`, or with the settings asked for. */
export const readWandering = (): Wandering => {
  const given = process.env[WANDERING];
  if (given === undefined)
    return { ...{ seed: 20, path: '', runs: 1, steps: STEPS, people: 2 }, within: null, shortens: false };
  const { seed, minutes, people, first, path } = asked.parse(JSON.parse(given));
  return {
    ...{ seed, path, people, runs: ENDLESS, steps: STEPS_ASKED },
    within: minutes * MINUTE,
    shortens: !first,
  };
};
