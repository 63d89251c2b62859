import { z } from 'zod/mini';
import { levels, SEEN_APART } from '../../domain/rating.ts';
import { behaviourInHand } from '../behaviour-in-hand.ts';
import { inBoth } from '../in-both.ts';
import { levelBy } from '../practice.ts';
import type { SectionFacts } from '../section-facts.ts';

const level = z.nullable(z.literal(levels));

/** The behaviour in hand: what it looks like when done well, and the latest level that each of the two gave. */
export const skillBehaviour = z.object({
  kind: z.literal('skill-behaviour'),
  /** Null if nothing is in focus. */
  behaviour: z.nullable(
    z.object({
      id: z.string(),
      name: inBoth,
      three: inBoth,
      five: inBoth,
      manager: level,
      rep: level,
      /** Whether their levels are far enough apart to be worth talking about. */
      isApart: z.boolean(),
    }),
  ),
});
export type SkillBehaviour = z.output<typeof skillBehaviour>;

export const skillBehaviourOf = (facts: SectionFacts): SkillBehaviour => {
  const inHand = behaviourInHand(facts);
  const words = inHand && facts.skill.words.get(inHand.behaviour);
  if (!inHand || !words) return { kind: 'skill-behaviour', behaviour: null };
  const { ratings, pair } = facts.skill;
  const own = ratings.filter(({ behaviour }) => behaviour === inHand.behaviour);
  return {
    kind: 'skill-behaviour',
    behaviour: {
      ...{ id: inHand.behaviour, name: words.name, three: words.levels[3], five: words.levels[5] },
      ...{ manager: levelBy(own, pair.manager), rep: levelBy(own, pair.rep) },
      isApart: inHand.gap !== null && inHand.gap >= SEEN_APART,
    },
  };
};
