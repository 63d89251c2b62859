import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

/** Removes the points that waited for a session of that rhythm, and returns them as agenda items. */
export const takeWaiting = async (
  stores: Uses<{ waitingPoint: 'take' }>,
  rhythm: RhythmId,
): Promise<readonly AgendaItem[]> =>
  (await stores.waitingPoint.take(rhythm)).map(({ id, text, by }) => ({
    ...{ id, kind: 'added', section: null, text, addedBy: by, forNext: true },
    ...{ minutes: 0, takenFrom: null, usedSeconds: 0, enteredAt: null },
  }));
