import { sv as behaviour } from '../../shared/words/behaviour/sv.ts';

/** What an administrator’s behaviours say besides. */
export const words = { ...behaviour };
