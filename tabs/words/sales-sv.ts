import { sv as sales } from '../../shared/words/sales/sv.ts';

/** What is said where a deal or a customer meeting is chosen. */
export const words = { ...sales };
