import { sv as past } from '../../shared/words/past/sv.ts';

/** What looking back at sessions says besides. */
export const words = { ...past };
