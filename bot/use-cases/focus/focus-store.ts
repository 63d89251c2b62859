import type { Focus } from '../../../shared/domain/focus.ts';
import type { FocusId, RhythmId } from '../../../shared/domain/ids.ts';

/** The behaviours that reps practise and have practised. */
export type FocusStore = Readonly<{
  find: (id: FocusId) => Promise<Focus | null>;
  insert: (focus: Focus) => Promise<void>;
  save: (focus: Focus, seen: number) => Promise<boolean>;
  /** Current and ended ones, in the order in which they were set. */
  ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Focus[]>;
}>;
