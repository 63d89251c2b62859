import { sv as agenda } from '../../shared/words/agenda/sv.ts';

/** What fitting one session's agenda says besides. */
export const words = { ...agenda };
