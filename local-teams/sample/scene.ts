import type { Instant } from '../../shared/domain/time.ts';
import type { SampleCall } from './sample-calls.ts';
import type { SampleRep } from './team.ts';

/** Something that happens in the sample at a moment. */
export type Scene = Readonly<{ at: Instant; play: () => Promise<unknown> }>;

/** The sample's team, and how its goals get to where they are today. */
export type Sample = Readonly<{
  team: readonly SampleRep[];
  goals: (call: SampleCall, team: readonly SampleRep[], present: Instant) => readonly Scene[];
  /** What the sales system says came in, if the sample has it. */
  results?: Sample['goals'];
  /** Puts the rest of the company into the database, if the sample has one. */
  company?: (databaseUrl: string, present: Instant) => Promise<void>;
}>;
