import type { Debrief, DebriefOf } from '../../../shared/domain/debrief.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** What reps have brought from customer meetings. */
export type DebriefStore = Readonly<{
  insert: (debrief: Debrief) => Promise<void>;
  /** What the rep has brought after the first moment and up to the second, by when the customer was met. */
  ofRep: (rep: PersonId, from: Instant, until: Instant) => Promise<readonly DebriefOf[]>;
}>;
