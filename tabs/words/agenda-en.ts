import { en as agenda } from '../../shared/words/agenda/en.ts';

/** What fitting one session's agenda says besides. */
export const words = { ...agenda };
