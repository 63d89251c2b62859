import { en as again } from './again/en.ts';
import { en as agenda } from './agenda/en.ts';
import { en as answered } from './answered/en.ts';
import { en as app } from './app/en.ts';
import { en as balance } from './balance/en.ts';
import { en as behaviour } from './behaviour/en.ts';
import { en as chat } from './chat/en.ts';
import { en as coaching } from './coaching/en.ts';
import { en as common } from './common/en.ts';
import { en as crash } from './crash/en.ts';
import { en as deal } from './deal/en.ts';
import { en as development } from './development/en.ts';
import { en as facts } from './facts/en.ts';
import { en as handover } from './handover/en.ts';
import { en as insight } from './insight/en.ts';
import { en as overview } from './overview/en.ts';
import { en as ownCoaching } from './own-coaching/en.ts';
import { en as panel } from './panel/en.ts';
import { en as past } from './past/en.ts';
import { en as personal } from './personal/en.ts';
import { en as programme } from './programme/en.ts';
import { en as recap } from './recap/en.ts';
import { en as result } from './result/en.ts';
import { en as sales } from './sales/en.ts';
import { en as settings } from './settings/en.ts';
import { en as plan } from './plan/en.ts';
import { en as timeline } from './timeline/en.ts';
import { en as transcript } from './transcript/en.ts';
import { en as template } from './template/en.ts';

/** Every sentence of the product in English. */
export const en = {
  ...again,
  ...agenda,
  ...answered,
  ...app,
  ...balance,
  ...behaviour,
  ...chat,
  ...coaching,
  ...common,
  ...crash,
  ...deal,
  ...development,
  ...facts,
  ...handover,
  ...insight,
  ...overview,
  ...ownCoaching,
  ...panel,
  ...past,
  ...personal,
  ...programme,
  ...recap,
  ...result,
  ...sales,
  ...settings,
  ...plan,
  ...template,
  ...timeline,
  ...transcript,
};
