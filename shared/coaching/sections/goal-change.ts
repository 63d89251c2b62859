import { z } from 'zod/mini';
import { personId, sessionId } from '../../domain/ids.ts';
import { figuresBehind } from '../figures-behind.ts';
import type { SectionFacts } from '../section-facts.ts';
import { causeFigures, namedCause, namedCauseOf } from './goal-causes.ts';

/** What changes: the cause, what was tried last time and what came of it, what is tried now, and what is expected. */
export const goalChange = z.object({
  kind: z.literal('goal-change'),
  cause: z.nullable(namedCause),
  /** Null the first time, and if nothing was tried. */
  last: z.nullable(z.object({ session: sessionId, tried: z.string(), outcome: z.nullable(z.string()) })),
  tried: z.nullable(z.string()),
  /** The latest, and whose word it waits for; null where nobody has said one. */
  expectation: z.nullable(z.object({ text: z.string(), awaited: z.nullable(personId) })),
  /** The figures to choose a cause among. */
  figures: causeFigures,
});
export type GoalChange = z.output<typeof goalChange>;

export const goalChangeOf = (facts: SectionFacts): GoalChange => {
  const { now, last } = facts.cause;
  return {
    kind: 'goal-change',
    cause: namedCauseOf(now),
    last: last?.tried == null ? null : { session: last.session, tried: last.tried, outcome: last.outcome },
    tried: now?.tried ?? null,
    expectation: facts.expectation,
    figures: [...figuresBehind(facts)],
  };
};
