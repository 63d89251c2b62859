import { insertCompany } from './company.ts';
import { goalsFollowed, goalsToday } from './goals.ts';
import { quarter } from './quarter.ts';
import { resultsTakenIn } from './results.ts';
import type { Sample } from './scene.ts';
import { team } from './team.ts';

/** Some weeks of a small team: a bit of everything, played in seconds. */
export const weeksSample: Sample = { team, goals: goalsToday };

/** A quarter of the same team, with the two people meeting today. */
export const quarterSample: Sample = {
  team: quarter,
  goals: goalsFollowed,
  results: resultsTakenIn,
  company: insertCompany,
};
