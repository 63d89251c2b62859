import { z } from 'zod/mini';
import { causeKinds, figureCauses } from '../../domain/cause.ts';
import type { Cause } from '../../domain/cause.ts';
import { figuresBehind } from '../figures-behind.ts';
import type { SectionFacts } from '../section-facts.ts';

/** A cause, with the two's own words if it is none of the four. */
export const namedCause = z.object({ kind: z.enum(causeKinds), words: z.nullable(z.string()) });
export type NamedCause = z.output<typeof namedCause>;

/** The rep's own figures, now and before. */
export const causeFigures = z.array(
  z.object({ cause: z.enum(figureCauses), now: z.nullable(z.number()), before: z.nullable(z.number()) }),
);

/** The causes of the figures: the rep's own figures now and before, the cause last time, and the cause now. */
export const goalCauses = z.object({
  kind: z.literal('goal-causes'),
  last: z.nullable(namedCause),
  chosen: z.nullable(namedCause),
  figures: causeFigures,
});
export type GoalCauses = z.output<typeof goalCauses>;

/** A cause's kind and words; null if none was named. */
export const namedCauseOf = (cause: Cause | null): NamedCause | null =>
  cause === null || cause.kind === null ? null : { kind: cause.kind, words: cause.words };

export const goalCausesOf = (facts: SectionFacts): GoalCauses => ({
  kind: 'goal-causes',
  last: namedCauseOf(facts.cause.last),
  chosen: namedCauseOf(facts.cause.now),
  figures: [...figuresBehind(facts)],
});
