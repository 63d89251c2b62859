import { en as development } from '../../shared/words/development/en.ts';

/** What is said where a behaviour is practised or rated, or an expectation said. */
export const words = { ...development };
