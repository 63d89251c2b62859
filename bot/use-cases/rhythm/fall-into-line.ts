import { isPinned } from '../../../shared/domain/change-of-plan.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

/**
 * What follows once a rhythm has other days: sessions that were moved or shortened for one time follow it like the others, and none
 * of them has a meeting on its new day until that is looked for.
 */
export const fallIntoLine = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  id: RhythmId,
): Promise<void> => {
  for (const session of await stores.session.ofRhythm(id))
    if (
      session.state === 'planned' &&
      session.origin === 'rhythm' &&
      (isPinned(session) || session.entry !== null)
    )
      await stores.session.save({
        ...session,
        ...{ movedFrom: null, movedForDayOff: false, ownLength: false },
        ...(isPinned(session) && { lastChange: null }),
        entry: null,
      });
};
