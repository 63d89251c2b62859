import { en as settings } from '../../shared/words/settings/en.ts';

/** What an administrator’s page says besides. */
export const words = { ...settings };
