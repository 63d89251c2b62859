import type { Focus } from '../../../shared/domain/focus.ts';
import type { FocusId, RhythmId } from '../../../shared/domain/ids.ts';

/** What reps practise and have practised. */
export type FocusStore = Readonly<{
  find: (id: FocusId) => Promise<Focus | null>;
  insert: (focus: Focus) => Promise<void>;
  save: (focus: Focus, seen: number) => Promise<boolean>;
  /** Those that have ended too, in the order in which they were set. */
  ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Focus[]>;
}>;
