import { en as sales } from '../../shared/words/sales/en.ts';

/** What is said where a deal or a customer meeting is chosen. */
export const words = { ...sales };
