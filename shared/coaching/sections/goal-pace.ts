import { z } from 'zod/mini';
import { goalId } from '../../domain/ids.ts';
import { goalInHand } from '../goal-in-hand.ts';
import type { SectionFacts } from '../section-facts.ts';
import { goalStanding, goalStandingOf } from './goal-standing.ts';

/** How each goal is going, once; the one that they begin with is in hand until another is tapped. */
export const goalPace = z.object({
  kind: z.literal('goal-pace'),
  inHand: z.nullable(goalId),
  goals: z.array(goalStanding),
});
export type GoalPace = z.output<typeof goalPace>;

export const goalPaceOf = ({ goals: chains, today }: SectionFacts): GoalPace => {
  const goals = chains.flatMap(([own]) => (own ? [own] : []));
  return {
    kind: 'goal-pace',
    inHand: goalInHand(chains, today)?.id ?? null,
    goals: goals.map((goal) => goalStandingOf(goal, today)),
  };
};
