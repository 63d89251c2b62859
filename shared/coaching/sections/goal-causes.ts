import { z } from 'zod/mini';
import { causeKinds, figureCauses } from '../../domain/cause.ts';
import type { Cause } from '../../domain/cause.ts';
import { figuresBehind } from '../figures-behind.ts';
import type { SectionFacts } from '../section-facts.ts';

/** A cause, and the two's own words where it is none of the four. */
export const namedCause = z.object({ kind: z.enum(causeKinds), words: z.nullable(z.string()) });
export type NamedCause = z.output<typeof namedCause>;

/** The rep's own figures, now and before. */
export const causeFigures = z.array(
  z.object({ cause: z.enum(figureCauses), now: z.nullable(z.number()), before: z.nullable(z.number()) }),
);

/** What lies behind the figures: the rep's own, now and before, which of them was the cause last time, and which is now. */
export const goalCauses = z.object({
  kind: z.literal('goal-causes'),
  last: z.nullable(namedCause),
  chosen: z.nullable(namedCause),
  figures: causeFigures,
});
export type GoalCauses = z.output<typeof goalCauses>;

/** What a cause is called; null where none was named. */
export const namedCauseOf = (cause: Cause | null): NamedCause | null =>
  cause === null || cause.kind === null ? null : { kind: cause.kind, words: cause.words };

export const goalCausesOf = (facts: SectionFacts): GoalCauses => ({
  kind: 'goal-causes',
  last: namedCauseOf(facts.cause.last),
  chosen: namedCauseOf(facts.cause.now),
  figures: [...figuresBehind(facts)],
});
