import { z } from 'zod/mini';
import type { AgendaItem } from '../../domain/agenda.ts';
import { dealStages } from '../../domain/deal.ts';
import { dealId } from '../../domain/ids.ts';
import { calendarDay } from '../../domain/time.ts';
import { dealBrought } from '../deal-in-hand.ts';
import type { SectionFacts } from '../section-facts.ts';

/** What a point about a deal shows: the deal, and the two's latest decision about it. */
export const broughtPoint = z.object({
  kind: z.literal('brought-point'),
  deal: z.object({
    id: dealId,
    name: z.string(),
    value: z.nullable(z.number()),
    currency: z.string(),
    stage: z.nullable(z.enum(dealStages)),
    closesOn: z.nullable(calendarDay),
  }),
  decision: z.nullable(z.object({ text: z.string(), on: calendarDay })),
});
export type BroughtPoint = z.output<typeof broughtPoint>;

/** What is known about a point that somebody brought; null if it names none of the rep's deals. */
export const broughtPointOf = (facts: SectionFacts, point: Pick<AgendaItem, 'text'>): BroughtPoint | null => {
  const deal = dealBrought(facts, point);
  if (deal === null) return null;
  const { id, name, value, currency, stage, closesOn } = deal;
  return {
    kind: 'brought-point',
    deal: { id, name, value, currency, stage, closesOn },
    decision: facts.decisions.get(id) ?? null,
  };
};
