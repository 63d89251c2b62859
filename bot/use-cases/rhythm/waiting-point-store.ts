import type { AgendaItemId, PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** What somebody wants to raise before there is a session. */
export type WaitingPointStore = Readonly<{
  insert: (
    point: Readonly<{ id: AgendaItemId; rhythm: RhythmId; text: string; by: PersonId; at: Instant }>,
  ) => Promise<void>;
  count: (rhythm: RhythmId) => Promise<number>;
  /** Takes them out, the oldest first. */
  take: (rhythm: RhythmId) => Promise<readonly Readonly<{ id: AgendaItemId; text: string; by: PersonId }>[]>;
}>;
