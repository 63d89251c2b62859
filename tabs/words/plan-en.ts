import { en as plan } from '../../shared/words/plan/en.ts';

/** What changing one session's plan says besides. */
export const words = { ...plan };
