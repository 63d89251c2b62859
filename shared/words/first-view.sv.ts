import { sv as app } from './app/sv.ts';
import { sv as coaching } from './coaching/sv.ts';
import { sv as common } from './common/sv.ts';
import { sv as panel } from './panel/sv.ts';

/** The words that every page and a session may use: fetched in one piece, before the first view. */
export const sv = { ...app, ...coaching, ...common, ...panel };
