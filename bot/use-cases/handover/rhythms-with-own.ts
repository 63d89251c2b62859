import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';

/**
 * The rhythms in which somebody may have commitments of their own: those that have ended too, since what they promised there stays theirs.
 * Of an ended one the manager may see nothing else.
 */
export const rhythmsWithOwn = async (
  stores: Uses<{ rhythm: 'endedOf' | 'ofPerson' }>,
  person: PersonId,
): Promise<readonly Rhythm[]> => [
  ...(await stores.rhythm.ofPerson(person)),
  ...(await stores.rhythm.endedOf(person)),
];
