import type { RatingId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Ratings of behaviours, and observations. */
export type RatingStore = Readonly<{
  find: (id: RatingId) => Promise<Rating | null>;
  insert: (rating: Rating) => Promise<void>;
  save: (rating: Rating, seen: number) => Promise<boolean>;
  remove: (id: RatingId) => Promise<void>;
  /** The latest first, given since that moment if one is said, including those not everybody may see: visibility.ts decides that. */
  ofRhythm: (id: RhythmId, since?: Instant) => Promise<readonly Rating[]>;
}>;
