import { sv as app } from '../../shared/words/app/sv.ts';
import { sv as coaching } from '../../shared/words/coaching/sv.ts';
import { sv as common } from '../../shared/words/common/sv.ts';
import { sv as panel } from '../../shared/words/panel/sv.ts';

/** What every page may say, and a session. */
export const words = { ...app, ...coaching, ...common, ...panel };
