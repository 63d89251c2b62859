import type { Development } from '../../../shared/contracts/development.ts';
import { standingOf } from '../../../shared/domain/expectation.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { libraryOf } from '../behaviour/library-of.ts';
import { expectationView } from '../expectation/expectation-view.ts';
import { focusView } from '../focus/focus-view.ts';
import { ratingView } from '../rating/ratings-shown.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** How much history is shown: some years of ratings, and of the rest what fits on a page. */
const RATINGS_SHOWN = 200;
const EARLIER_SHOWN = 20;

/** The store functions that showing a rep's development uses. */
export type RhythmDevelopmentStores = Uses<{
  behaviour: 'all';
  expectation: 'ofRhythm';
  focus: 'ofRhythms';
  person: 'several';
}>;

/** What the rep practises, how it has gone by those ratings, and what is expected. */
export const rhythmDevelopment = async (
  { stores, me, now }: UseCaseContext<RhythmDevelopmentStores>,
  rhythm: Rhythm,
  ratings: readonly Rating[],
): Promise<Development> => {
  const people = await participantsOf(stores, [rhythm]);
  const library = await libraryOf(stores);
  const focus = (await stores.focus.ofRhythms([rhythm.id])).map((one) => focusView(one, people, library));
  const expectations = await stores.expectation.ofRhythm(rhythm.id);
  const { standing, proposed } = standingOf(expectations);
  return {
    now,
    you: rhythm.manager === me.id ? 'manager' : 'rep',
    manager: nameOf(people, rhythm.manager),
    rep: nameOf(people, rhythm.rep),
    focus: focus.filter(({ state }) => state === 'current'),
    ended: focus
      .filter(({ state }) => state !== 'current')
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))
      .slice(0, EARLIER_SHOWN),
    ratings: ratings.slice(0, RATINGS_SHOWN).map((one) => ratingView(one, people)),
    standing: standing && expectationView(standing, people),
    proposed: proposed && expectationView(proposed, people),
    earlier: expectations
      .filter((one) => one !== standing && one !== proposed)
      .slice(0, EARLIER_SHOWN)
      .map((one) => expectationView(one, people)),
  };
};
