import type { ManagerView } from '../../../shared/contracts/manager-view.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { maySeeManagerView } from '../../../shared/domain/visibility.ts';
import { rhythmDevelopment } from '../development/rhythm-development.ts';
import type { RhythmDevelopmentStores } from '../development/rhythm-development.ts';
import { ratingsForBoth } from '../rating/ratings-shown.ts';
import { recommendationFor } from '../session/get-recommendation.ts';
import type { UseCase } from '../use-case.ts';
import type { RecommendationStores } from './recommendation.ts';
import { rhythmPage } from './rhythm-page.ts';
import type { RhythmPageStores } from './rhythm-page.ts';
import { nextOf, nextView } from './rhythm-view.ts';
import type { Uses } from '../stores.ts';

/** A session further back than this cannot be the next one, in minutes: a day. */
const RECENT = 24 * 60;
/** How many open commitments it shows, those that fall due first: the rep's own page has them all. */
const OPEN_SHOWN = 30;
/** How many entries of the rep's log are searched for when the manager last opened the page. */
const LOG_SHOWN = 200;

/** The manager's page about a rep, shown to the rep: the part that both may see, and when the manager last opened it. */
export const getManagerView: UseCase<
  Readonly<{ id: RhythmId }>,
  ManagerView,
  'not-found',
  RhythmPageStores &
    RhythmDevelopmentStores &
    RecommendationStores &
    Uses<{ access: 'about'; rhythm: 'find'; session: 'ofRhythm' | 'ofRhythms' }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeManagerView(rhythm, me.id)) return refuse('not-found');
  const next = nextOf(await stores.session.ofRhythms([id], addMinutes(now, -RECENT)), now);
  const opened = (await stores.access.about(me.id, LOG_SHOWN))
    .filter(({ reader, what }) => reader === rhythm.manager && what === 'rhythm')
    .reduce<Instant | null>((latest, { at }) => (latest !== null && latest > at ? latest : at), null);
  return ok({
    next: nextView(next),
    recommendation: next && (await recommendationFor(context, rhythm, next)),
    page: await rhythmPage(context, rhythm, [rhythm.manager, rhythm.rep], OPEN_SHOWN),
    development: await rhythmDevelopment(context, rhythm, await ratingsForBoth(stores, rhythm, now)),
    openedAt: opened,
  });
};
