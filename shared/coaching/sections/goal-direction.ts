import { z } from 'zod/mini';
import { chainInHand } from '../goal-in-hand.ts';
import type { SectionFacts } from '../section-facts.ts';
import { goalStanding, goalStandingOf } from './goal-standing.ts';

/** A goal and what it serves, a line each, and why the goal exists. */
export const goalDirection = z.object({
  kind: z.literal('goal-direction'),
  /** The rep's goal in hand, then the team's, then the company's; empty if none is set. */
  line: z.array(goalStanding),
  /** The explanation of the widest goal that has one; empty if none has. */
  why: z.string(),
});
export type GoalDirection = z.output<typeof goalDirection>;

export const goalDirectionOf = ({ goals: chains, today }: SectionFacts): GoalDirection => {
  const line = chainInHand(chains, today) ?? [];
  return {
    kind: 'goal-direction',
    line: line.map((goal) => goalStandingOf(goal, today)),
    why: line.findLast(({ why }) => why !== '')?.why ?? '',
  };
};
