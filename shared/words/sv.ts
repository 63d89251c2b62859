import { sv as again } from './again/sv.ts';
import { sv as agenda } from './agenda/sv.ts';
import { sv as answered } from './answered/sv.ts';
import { sv as app } from './app/sv.ts';
import { sv as balance } from './balance/sv.ts';
import { sv as behaviour } from './behaviour/sv.ts';
import { sv as chat } from './chat/sv.ts';
import { sv as coaching } from './coaching/sv.ts';
import { sv as common } from './common/sv.ts';
import { sv as crash } from './crash/sv.ts';
import { sv as deal } from './deal/sv.ts';
import { sv as development } from './development/sv.ts';
import { sv as facts } from './facts/sv.ts';
import { sv as handover } from './handover/sv.ts';
import { sv as insight } from './insight/sv.ts';
import { sv as overview } from './overview/sv.ts';
import { sv as ownCoaching } from './own-coaching/sv.ts';
import { sv as panel } from './panel/sv.ts';
import { sv as past } from './past/sv.ts';
import { sv as personal } from './personal/sv.ts';
import { sv as programme } from './programme/sv.ts';
import { sv as recap } from './recap/sv.ts';
import { sv as result } from './result/sv.ts';
import { sv as sales } from './sales/sv.ts';
import { sv as settings } from './settings/sv.ts';
import { sv as plan } from './plan/sv.ts';
import { sv as timeline } from './timeline/sv.ts';
import { sv as transcript } from './transcript/sv.ts';
import { sv as template } from './template/sv.ts';

/** Every sentence of the product in Swedish; its keys are the catalogue's. */
export const sv = {
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
