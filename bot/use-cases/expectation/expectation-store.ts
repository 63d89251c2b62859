import type { Expectation } from '../../../shared/domain/expectation.ts';
import type { ExpectationId, RhythmId } from '../../../shared/domain/ids.ts';

/** What the two people of a rhythm expect of each other. */
export type ExpectationStore = Readonly<{
  find: (id: ExpectationId) => Promise<Expectation | null>;
  insert: (expectation: Expectation) => Promise<void>;
  save: (expectation: Expectation, seen: number) => Promise<boolean>;
  /** The latest first. */
  ofRhythm: (id: RhythmId) => Promise<readonly Expectation[]>;
}>;
