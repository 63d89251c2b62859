import { sv as again } from '../../shared/words/again/sv.ts';

/** What is said of meeting again, after a first session. */
export const words = { ...again };
