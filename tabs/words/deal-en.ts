import { en as deal } from '../../shared/words/deal/en.ts';

/** What is said where deals and customer meetings are entered by hand. */
export const words = { ...deal };
