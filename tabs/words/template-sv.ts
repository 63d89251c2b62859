import { sv as template } from '../../shared/words/template/sv.ts';

/** What an administrator’s templates say besides. */
export const words = { ...template };
