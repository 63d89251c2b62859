import type { AgendaItemId, PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Points that wait for a session to be planned. */
export type WaitingPointStore = Readonly<{
  insert: (
    point: Readonly<{ id: AgendaItemId; rhythm: RhythmId; text: string; by: PersonId; at: Instant }>,
  ) => Promise<void>;
  count: (rhythm: RhythmId) => Promise<number>;
  /** Removes and returns them, the oldest first. */
  take: (rhythm: RhythmId) => Promise<readonly Readonly<{ id: AgendaItemId; text: string; by: PersonId }>[]>;
}>;
