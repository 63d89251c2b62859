import { z } from 'zod/mini';
import { calendarDay, dayAt } from '../../domain/time.ts';
import { behaviourInHand } from '../behaviour-in-hand.ts';
import { inBoth } from '../in-both.ts';
import type { SectionFacts } from '../section-facts.ts';

/** What is practised: what it sounds like when done well, who plays the customer, and the rounds done. */
export const skillPractice = z.object({
  kind: z.literal('skill-practice'),
  /** Null if nothing is in focus. */
  practice: z.nullable(
    z.object({
      behaviour: z.string(),
      name: inBoth,
      five: inBoth,
      rounds: z.int(),
      /** Whether the rep plays the customer. */
      swapped: z.boolean(),
      /** How many rounds there have been since it came into focus, and the day of that. */
      counted: z.int(),
      since: calendarDay,
    }),
  ),
});
export type SkillPractice = z.output<typeof skillPractice>;

export const skillPracticeOf = (facts: SectionFacts): SkillPractice => {
  const { focus, practised, practisedNow, words, zone } = facts.skill;
  const behaviour = behaviourInHand(facts)?.behaviour;
  const since = focus.find((one) => one.behaviour === behaviour)?.setAt;
  const described = behaviour === undefined ? undefined : words.get(behaviour);
  if (behaviour === undefined || since === undefined || !described)
    return { kind: 'skill-practice', practice: null };
  const now = practisedNow.find((one) => one.behaviour === behaviour);
  return {
    kind: 'skill-practice',
    practice: {
      ...{ behaviour, name: described.name, five: described.levels[5] },
      ...{ rounds: now?.rounds ?? 0, swapped: now?.swapped ?? false, since: dayAt(since, zone) },
      counted: practised
        .filter((one) => one.behaviour === behaviour && one.at >= since)
        .reduce((sum, { rounds }) => sum + rounds, 0),
    },
  };
};
