import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';

/** The zone that a pair's days and times are meant in: the one they agreed on, else where the manager is. */
export const agreedZone = async (
  stores: Uses<{ person: 'find' }>,
  { cadence, manager }: Rhythm,
): Promise<string> => cadence?.zone ?? (await stores.person.find(manager))?.zone ?? 'UTC';
