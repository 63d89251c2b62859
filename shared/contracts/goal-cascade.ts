import { z } from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { goal } from './goal.ts';
import { personRef } from './person.ts';

/** How many of the goals that serve it are left out of its arithmetic, by reason. */
const apart = z.object({ measure: z.int(), currency: z.int(), period: z.int() });

/** How the goals that serve one are reckoned together. */
const cascade = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), apart }),
  z.object({
    kind: z.literal('sum'),
    apart,
    target: z.number(),
    value: z.number(),
    /** 0.92 is 92 % of the target; null where nothing is covered, or can be. */
    coverage: z.nullable(z.object({ share: z.number(), reading: z.enum(['short', 'covered', 'over']) })),
    /** What nobody has taken; negative where more has been taken than there is. */
    uncovered: z.number(),
  }),
  z.object({
    kind: z.literal('average'),
    apart,
    /** `cases`: all that it rests on. */
    mean: z.nullable(z.object({ target: z.number(), value: z.number(), cases: z.number() })),
    unweighed: z.int(),
  }),
]);

const cascadeGoal = z.extend(goal, {
  /** Whose it is; null for the company's, and for several that are shown as one. */
  owner: z.nullable(personRef),
  /** How many people stand behind several goals that are shown as one; null for a goal by itself. */
  people: z.nullable(z.int()),
  /** Null where the reader doesn't see all that serve it. */
  parts: z.nullable(cascade),
  /** Whether some that serve it are not shown, since fewer than five people stand behind them. */
  withheld: z.boolean(),
  /**
   * Whoever answers for a team that has no part of it yet, with an address to write to if it is known: of a company's goal, for somebody who leads,
   * some of them, and how many more there are. Null otherwise.
   */
  without: z.nullable(
    z.object({
      managers: z.array(z.extend(personRef, { address: z.nullable(z.string()) })),
      more: z.int(),
    }),
  ),
});
export type CascadeGoal = z.output<typeof cascadeGoal>;

export const getGoalCascade = endpoint({
  name: 'getGoalCascade',
  method: 'GET',
  path: '/api/goals/cascade',
  summary:
    'The goals from the company’s to a rep’s, as far as you may see them, and how they cover each other',
  reply: z.object({ goals: z.array(cascadeGoal) }),
});
