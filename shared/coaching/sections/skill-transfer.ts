import { z } from 'zod/mini';
import { customerMeetingId } from '../../domain/ids.ts';
import { calendarDay, instant } from '../../domain/time.ts';
import { behaviourInHand } from '../behaviour-in-hand.ts';
import { inBoth } from '../in-both.ts';
import type { SectionFacts } from '../section-facts.ts';

/** The rep's coming customer meetings, in one of which to try what was practised. */
export const skillTransfer = z.object({
  kind: z.literal('skill-transfer'),
  /** What to try; null if nothing is in focus. */
  behaviour: z.nullable(inBoth),
  /** The nearest first. */
  meetings: z.array(z.object({ id: customerMeetingId, customer: z.string(), at: instant, day: calendarDay })),
});
export type SkillTransfer = z.output<typeof skillTransfer>;

/** As many as fit in view; nobody plans what to try further ahead. */
const MEETINGS_MAX = 4;

export const skillTransferOf = (facts: SectionFacts): SkillTransfer => {
  const inHand = behaviourInHand(facts);
  return {
    kind: 'skill-transfer',
    behaviour: (inHand && facts.skill.words.get(inHand.behaviour)?.name) ?? null,
    meetings: facts.meetings
      .filter(({ day }) => day >= facts.today)
      .slice(0, MEETINGS_MAX)
      .map(({ id, customer, at, day }) => ({ id, customer, at, day })),
  };
};
