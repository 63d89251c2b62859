import { sv as recap } from '../../shared/words/recap/sv.ts';

/** What is said of a session when it is over. */
export const words = { ...recap };
