import type { RatingView } from '../../../shared/contracts/rating.ts';
import { ratingId } from '../../../shared/domain/ids.ts';
import type { RatingId, RhythmId } from '../../../shared/domain/ids.ts';
import { TAKE_BACK_MINUTES } from '../../../shared/domain/rating.ts';
import type { Level, Rating } from '../../../shared/domain/rating.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { mayBeRated, teamLibrary } from '../behaviour/library-of.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { ratingView } from './ratings-shown.ts';
import type { Uses } from '../stores.ts';

type NewObservation = Readonly<{ id: RhythmId; behaviour: string; level: Level | null; evidence: string }>;

/** Records what one of the two saw between sessions. */
export const observe: UseCase<
  NewObservation,
  RatingView,
  'not-found' | 'not-offered',
  Uses<{
    behaviour: 'all' | 'ofTeam';
    focus: 'ofRhythms';
    person: 'several';
    publish: true;
    rating: 'insert';
    rhythm: 'find';
  }>
> = async ({ stores, me, now, newId }, { id, behaviour, level, evidence }) => {
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const practised = (await stores.focus.ofRhythms([id])).filter(({ state }) => state === 'current');
  const here = practised.map((focus) => focus.behaviour);
  if (!mayBeRated(await teamLibrary(stores, rhythm.manager), behaviour, here)) return refuse('not-offered');
  const rating: Rating = {
    ...{ id: ratingId.parse(newId()), version: 1, rhythm: id, session: null, behaviour },
    ...{ by: me.id, level, evidence, at: now, revised: false },
  };
  await stores.rating.insert(rating);
  await publishToPair(stores, rhythm, 'rating');
  return ok(ratingView(rating, await participantsOf(stores, [rhythm])));
};

/** Takes an observation back while it is fresh; a rating made in a session is corrected there instead. */
export const takeBackObservation: UseCase<
  Readonly<{ id: RatingId }>,
  RatingView,
  'not-found' | 'not-yours' | 'too-late',
  Uses<{ person: 'several'; publish: true; rating: 'find' | 'remove'; rhythm: 'find' }>
> = async ({ stores, me, now }, { id }) => {
  const rating = await stores.rating.find(id);
  const rhythm = rating?.session === null ? await stores.rhythm.find(rating.rhythm) : null;
  if (!rating || !rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  if (rating.by !== me.id) return refuse('not-yours');
  if (addMinutes(rating.at, TAKE_BACK_MINUTES) <= now) return refuse('too-late');
  await stores.rating.remove(id);
  await publishToPair(stores, rhythm, 'rating');
  return ok(ratingView(rating, await participantsOf(stores, [rhythm])));
};
