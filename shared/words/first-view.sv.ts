import { sv as app } from './app/sv.ts';
import { sv as coaching } from './coaching/sv.ts';
import { sv as common } from './common/sv.ts';
import { sv as panel } from './panel/sv.ts';

/** What every page may say, and a session: fetched in one piece, before the first view. */
export const sv = { ...app, ...coaching, ...common, ...panel };
