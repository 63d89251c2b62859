import { en as template } from '../../shared/words/template/en.ts';

/** What an administrator’s templates say besides. */
export const words = { ...template };
