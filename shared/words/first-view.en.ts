import { en as app } from './app/en.ts';
import { en as coaching } from './coaching/en.ts';
import { en as common } from './common/en.ts';
import { en as panel } from './panel/en.ts';

/** The words that every page and a session may use: fetched in one piece, before the first view. */
export const en = { ...app, ...coaching, ...common, ...panel };
