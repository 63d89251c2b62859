import { sv as personal } from '../../shared/words/personal/sv.ts';

/** What the personal tab says besides. */
export const words = { ...personal };
