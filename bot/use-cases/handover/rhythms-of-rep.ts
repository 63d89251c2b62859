import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';

/** All rhythms in which somebody is or was the rep. */
export const rhythmsOfRep = async (
  stores: Uses<{ rhythm: 'endedOf' | 'ofRep' }>,
  rep: PersonId,
): Promise<readonly Rhythm[]> => [
  ...(await stores.rhythm.ofRep(rep)),
  ...(await stores.rhythm.endedOf(rep)).filter((rhythm) => rhythm.rep === rep),
];
