import { en as app } from './app/en.ts';
import { en as coaching } from './coaching/en.ts';
import { en as common } from './common/en.ts';
import { en as panel } from './panel/en.ts';

/** What every page may say, and a session: fetched in one piece, before the first view. */
export const en = { ...app, ...coaching, ...common, ...panel };
