import { z } from 'zod/mini';
import { personId, ratingId } from '../../domain/ids.ts';
import { levels } from '../../domain/rating.ts';
import type { Rating } from '../../domain/rating.ts';
import { calendarDay, dayAt } from '../../domain/time.ts';
import { inBoth } from '../in-both.ts';
import type { SectionFacts } from '../section-facts.ts';

/** What has been seen since the last session about a skill: who saw what, and when. */
export const skillSeen = z.object({
  kind: z.literal('skill-seen'),
  /** Behaviours in focus first, then the latest. */
  observations: z.array(
    z.object({
      id: ratingId,
      behaviour: inBoth,
      by: personId,
      on: calendarDay,
      level: z.nullable(z.literal(levels)),
      evidence: z.string(),
    }),
  ),
});
export type SkillSeen = z.output<typeof skillSeen>;

/** More than two people look at together. */
const SEEN_MAX = 20;

export const skillSeenOf = ({ skill }: SectionFacts): SkillSeen => {
  const { focus, ratings, heldAt, zone, words } = skill;
  const practised = new Set(focus.map(({ behaviour }) => behaviour));
  const rank = ({ behaviour }: Rating): number => (practised.has(behaviour) ? 0 : 1);
  return {
    kind: 'skill-seen',
    observations: ratings
      .filter(({ evidence, at }) => evidence !== '' && (heldAt === null || at > heldAt))
      .sort((a, b) => rank(a) - rank(b) || (a.at > b.at ? -1 : 1))
      .slice(0, SEEN_MAX)
      .map(({ id, behaviour, by, at, level, evidence }) => ({
        ...{ id, by, on: dayAt(at, zone), level, evidence },
        behaviour: words.get(behaviour)?.name ?? { sv: behaviour, en: behaviour },
      })),
  };
};
