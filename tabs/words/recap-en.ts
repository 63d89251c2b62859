import { en as recap } from '../../shared/words/recap/en.ts';

/** What is said of a session when it is over. */
export const words = { ...recap };
