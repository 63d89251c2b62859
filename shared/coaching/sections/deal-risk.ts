import { z } from 'zod/mini';
import { isOpenDeal } from '../../domain/deal.ts';
import type { Deal } from '../../domain/deal.ts';
import { dealId } from '../../domain/ids.ts';
import { dealInHand } from '../deal-in-hand.ts';
import type { SectionFacts } from '../section-facts.ts';
import { wantedDecision } from '../wanted-decision.ts';
import { concludedNow, gapLast } from './deal-conclusions.ts';
import { peopleInHand } from './deal-people.ts';
import { wantedOf } from './deal-picture.ts';

/** A known risk of losing a deal. */
const dealRisk = z.discriminatedUnion('risk', [
  z.object({ risk: z.literal('unmet'), name: z.string() }),
  z.object({ risk: z.literal('no-signer') }),
  z.object({ risk: z.literal('wants'), wants: wantedDecision }),
  z.object({ risk: z.literal('slipped'), n: z.int() }),
  z.object({ risk: z.literal('no-champion') }),
  z.object({ risk: z.literal('no-path') }),
]);
export type DealRisk = z.output<typeof dealRisk>;

/** The known risks of losing a deal, with the gap last time and the gap now. */
export const dealRisks = z.object({
  kind: z.literal('deal-risk'),
  deal: z.nullable(z.object({ id: dealId, name: z.string() })),
  /** The weightiest first. */
  risks: z.array(dealRisk),
  last: z.nullable(z.string()),
  gap: z.nullable(z.string()),
});
export type DealRisks = z.output<typeof dealRisks>;

/** Who decides weighs more than when, and when more than how. */
const risksOf = (facts: SectionFacts, deal: Deal): readonly DealRisk[] => {
  const people = peopleInHand(facts);
  const signers = people.filter(({ role }) => role === 'signs');
  const wants = isOpenDeal(deal) ? wantedOf(facts, deal) : null;
  return [
    ...signers.flatMap(({ name, met }) => (met === null ? [{ risk: 'unmet' as const, name }] : [])),
    ...(signers.length === 0 ? [{ risk: 'no-signer' as const }] : []),
    ...(wants ? [{ risk: 'wants' as const, wants }] : []),
    ...(deal.slips > 0 && wants?.reason !== 'slipped' ? [{ risk: 'slipped' as const, n: deal.slips }] : []),
    ...(people.some(({ role }) => role === 'champion') ? [] : [{ risk: 'no-champion' as const }]),
    ...(facts.conclusions.some(({ parts }) => parts.path !== null) ? [] : [{ risk: 'no-path' as const }]),
  ];
};

export const dealRisksOf = (facts: SectionFacts): DealRisks => {
  const deal = dealInHand(facts);
  return {
    kind: 'deal-risk',
    deal: deal && { id: deal.id, name: deal.name },
    risks: deal === null ? [] : [...risksOf(facts, deal)],
    last: gapLast(facts),
    gap: concludedNow(facts).gap,
  };
};
