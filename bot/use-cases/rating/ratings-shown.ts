import type { RatingView } from '../../../shared/contracts/rating.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { bothMaySeeRating, maySeeRating } from '../../../shared/domain/visibility.ts';
import { nameOf } from '../use-case.ts';
import type { People } from '../use-case.ts';
import type { Uses } from '../stores.ts';

export const ratingView = (rating: Rating, people: People): RatingView => ({
  id: rating.id,
  version: rating.version,
  sessionId: rating.session,
  behaviour: rating.behaviour,
  by: nameOf(people, rating.by),
  level: rating.level,
  evidence: rating.evidence,
  at: rating.at,
  revised: rating.revised,
});

/** The rhythm's live session; ratings in it may still be private to their author. */
const liveOf = async (
  stores: Uses<{ session: 'ofRhythms' }>,
  id: RhythmId,
  now: Instant,
): Promise<SessionId | null> =>
  (await stores.session.ofRhythms([id], now)).find(({ state }) => state === 'live')?.id ?? null;

/** A rhythm's ratings as that person may see them, the latest first. */
export const ratingsFor = async (
  stores: Uses<{ rating: 'ofRhythm'; session: 'ofRhythms' }>,
  id: RhythmId,
  person: PersonId,
  now: Instant,
): Promise<readonly Rating[]> => {
  const all = await stores.rating.ofRhythm(id);
  const live = await liveOf(stores, id, now);
  return all.filter((one) => maySeeRating(one, person, all, live));
};

/** The ratings that both people may see: whatever is said to both rests on these alone. */
export const ratingsForBoth = async (
  stores: Uses<{ rating: 'ofRhythm'; session: 'ofRhythms' }>,
  rhythm: Rhythm,
  now: Instant,
): Promise<readonly Rating[]> => {
  const all = await stores.rating.ofRhythm(rhythm.id);
  const live = await liveOf(stores, rhythm.id, now);
  return all.filter((one) => bothMaySeeRating(one, rhythm, all, live));
};
