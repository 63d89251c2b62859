import type { Development } from '../../../shared/contracts/development.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { noteReading } from '../person/access.ts';
import { ratingsFor } from '../rating/ratings-shown.ts';
import type { UseCase } from '../use-case.ts';
import { rhythmDevelopment } from './rhythm-development.ts';
import type { RhythmDevelopmentStores } from './rhythm-development.ts';
import type { Uses } from '../stores.ts';

/** What the rep practises, how it has gone, and what is expected: the same for both people, except for what is still private to one. */
export const getDevelopment: UseCase<
  Readonly<{ id: RhythmId }>,
  Development,
  'not-found',
  RhythmDevelopmentStores &
    Uses<{ access: 'logAfresh'; rating: 'ofRhythm'; rhythm: 'find'; session: 'ofRhythms' }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  await noteReading(context, rhythm.rep, 'rhythm');
  return ok(await rhythmDevelopment(context, rhythm, await ratingsFor(stores, id, me.id, now)));
};
