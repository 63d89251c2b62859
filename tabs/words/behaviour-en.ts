import { en as behaviour } from '../../shared/words/behaviour/en.ts';

/** What an administrator’s behaviours say besides. */
export const words = { ...behaviour };
