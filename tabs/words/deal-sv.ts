import { sv as deal } from '../../shared/words/deal/sv.ts';

/** What is said where deals and customer meetings are entered by hand. */
export const words = { ...deal };
