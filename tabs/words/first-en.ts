import { en as app } from '../../shared/words/app/en.ts';
import { en as coaching } from '../../shared/words/coaching/en.ts';
import { en as common } from '../../shared/words/common/en.ts';
import { en as panel } from '../../shared/words/panel/en.ts';

/** What every page may say, and a session. */
export const words = { ...app, ...coaching, ...common, ...panel };
