import { sv as plan } from '../../shared/words/plan/sv.ts';

/** What changing one session's plan says besides. */
export const words = { ...plan };
