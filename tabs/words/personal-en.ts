import { en as personal } from '../../shared/words/personal/en.ts';

/** What the personal tab says besides. */
export const words = { ...personal };
