import type { Instant } from '../../shared/domain/time.ts';
import type { SampleCall } from './sample-calls.ts';
import type { SampleRep } from './team.ts';

/** Something of the sample that happens at a moment of it. */
export type Scene = Readonly<{ at: Instant; play: () => Promise<unknown> }>;

/** Who works where the sample is played, and how their goals come about by today. */
export type Sample = Readonly<{
  team: readonly SampleRep[];
  goals: (call: SampleCall, team: readonly SampleRep[], present: Instant) => readonly Scene[];
}>;
