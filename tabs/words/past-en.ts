import { en as past } from '../../shared/words/past/en.ts';

/** What looking back at sessions says besides. */
export const words = { ...past };
