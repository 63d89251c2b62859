import { z } from 'zod/mini';
import { dealOptions } from '../../domain/deal-conclusion.ts';
import { dealId } from '../../domain/ids.ts';
import { dealInHand } from '../deal-in-hand.ts';
import type { SectionFacts } from '../section-facts.ts';
import { concludedNow, gapLast, moveLast } from './deal-conclusions.ts';

/** The next move in a deal: the gap that it should close, the move last time, and the ways forward to choose between. */
export const dealMove = z.object({
  kind: z.literal('deal-move'),
  deal: z.nullable(z.object({ id: dealId, name: z.string() })),
  /** The gap that the two found; last time's if they have found none now. */
  gap: z.nullable(z.object({ text: z.string(), now: z.boolean() })),
  last: z.nullable(z.string()),
  options: z.array(z.object({ part: z.enum(dealOptions), text: z.nullable(z.string()) })),
  move: z.nullable(z.string()),
});
export type DealMove = z.output<typeof dealMove>;

export const dealMoveOf = (facts: SectionFacts): DealMove => {
  const deal = dealInHand(facts);
  const { gap: now, move, ...parts } = concludedNow(facts);
  const gap = now ?? gapLast(facts);
  return {
    kind: 'deal-move',
    deal: deal && { id: deal.id, name: deal.name },
    gap: gap === null ? null : { text: gap, now: now !== null },
    last: moveLast(facts),
    options: dealOptions.map((part) => ({ part, text: parts[part] })),
    move,
  };
};
