import type { Development } from '../../../shared/contracts/development.ts';
import { standingOf } from '../../../shared/domain/expectation.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { expectationView } from '../expectation/expectation-view.ts';
import { focusView } from '../focus/focus-view.ts';
import { libraryOf } from '../behaviour/library-of.ts';
import { noteReading } from '../person/access.ts';
import { ratingsFor, ratingView } from '../rating/ratings-shown.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** How much of what was is shown: some years of ratings, and of the rest what fits on a page. */
const RATINGS_SHOWN = 200;
const EARLIER_SHOWN = 20;

/** What the rep practises and how it has gone, and what is expected: the same for both, but for what is still one's own. */
export const getDevelopment: UseCase<
  Readonly<{ id: RhythmId }>,
  Development,
  'not-found',
  Uses<{
    access: 'about' | 'log';
    behaviour: 'all';
    expectation: 'ofRhythm';
    focus: 'ofRhythms';
    person: 'several';
    rating: 'ofRhythm';
    rhythm: 'find';
    session: 'ofRhythms';
  }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  await noteReading(context, rhythm.rep, 'rhythm');
  const people = await participantsOf(stores, [rhythm]);
  const library = await libraryOf(stores);
  const focus = (await stores.focus.ofRhythms([id])).map((one) => focusView(one, people, library));
  const expectations = await stores.expectation.ofRhythm(id);
  const { standing, proposed } = standingOf(expectations);
  const ratings = await ratingsFor(stores, id, me.id, now);
  return ok({
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
  });
};
