import { isPinned } from '../../../shared/domain/change-of-plan.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

/**
 * Prepares a rhythm's sessions for new days: those that were moved or shortened once follow it like the others again, and each
 * drops its calendar entry until the meeting on its new day is found.
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
