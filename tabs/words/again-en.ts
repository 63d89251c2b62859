import { en as again } from '../../shared/words/again/en.ts';

/** What is said of meeting again, after a first session. */
export const words = { ...again };
