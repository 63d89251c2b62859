import { sv as settings } from '../../shared/words/settings/sv.ts';

/** What an administrator’s page says besides. */
export const words = { ...settings };
