import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';

/** The zone of a pair's days and times: the one they agreed on, else the manager's own. */
export const agreedZone = async (
  stores: Uses<{ person: 'find' }>,
  { cadence, manager }: Rhythm,
): Promise<string> => cadence?.zone ?? (await stores.person.find(manager))?.zone ?? 'UTC';
