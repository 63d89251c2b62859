import { goalsFollowed, goalsToday } from './goals.ts';
import { quarter } from './quarter.ts';
import type { Sample } from './scene.ts';
import { team } from './team.ts';

/** Some weeks of a small team: enough to have something of everything, and played in seconds. */
export const weeksSample: Sample = { team, goals: goalsToday };

/** A quarter of the same team, whose two people meet today. */
export const quarterSample: Sample = { team: quarter, goals: goalsFollowed };
