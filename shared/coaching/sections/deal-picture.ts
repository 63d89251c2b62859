import { z } from 'zod/mini';
import { dealParts } from '../../domain/deal-change.ts';
import { dealStages, isOpenDeal } from '../../domain/deal.ts';
import type { Deal, OpenDeal } from '../../domain/deal.ts';
import { commitmentId, dealId, personId } from '../../domain/ids.ts';
import { calendarDay, instant } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { dealInHand } from '../deal-in-hand.ts';
import type { SectionFacts } from '../section-facts.ts';
import { decisionWanted, lastMovedOn, wantedDecision } from '../wanted-decision.ts';
import type { WantedDecision } from '../wanted-decision.ts';

/** Where a deal stands: what is known of it, the decision it wants, and what the two came to last. */
export const dealPicture = z.object({
  kind: z.literal('deal-picture'),
  deal: z.nullable(
    z.object({
      id: dealId,
      name: z.string(),
      value: z.nullable(z.number()),
      currency: z.string(),
      stage: z.nullable(z.enum(dealStages)),
      closesOn: z.nullable(calendarDay),
      slips: z.int(),
      /** Who changed it, the latest first: one change for each part. */
      changes: z.array(
        z.object({ part: z.enum(dealParts), by: z.object({ id: personId, name: z.string() }), at: instant }),
      ),
      wants: z.nullable(wantedDecision),
      /** The last thing that happened with it: a kept commitment, or a meeting held. */
      last: z.nullable(z.object({ what: z.enum(['step', 'meeting']), text: z.string(), on: calendarDay })),
      talk: z.nullable(
        z.object({
          on: calendarDay,
          decision: z.nullable(z.string()),
          gap: z.nullable(z.string()),
          move: z.nullable(z.string()),
        }),
      ),
      steps: z.array(
        z.object({ id: commitmentId, text: z.string(), ownerId: personId, due: z.nullable(calendarDay) }),
      ),
    }),
  ),
});
export type DealPicture = z.output<typeof dealPicture>;

const latest = <Dated extends Readonly<{ on: CalendarDay }>>(all: readonly Dated[]): Dated | null =>
  all.reduce<Dated | null>((last, one) => (last && last.on >= one.on ? last : one), null);

/** The commitments that serve a deal, without disputed ones. */
const stepsOf = ({ commitments, serving }: SectionFacts, deal: Deal) => {
  const ids = new Set(serving.get(deal.id) ?? []);
  return commitments.filter(({ id, disputedAt }) => ids.has(id) && disputedAt === null);
};

/** What has happened with a deal, besides changes of its stage: kept commitments and meetings held. */
const signsOf = (facts: SectionFacts, deal: Deal) => [
  ...stepsOf(facts, deal).flatMap((step) =>
    step.state === 'kept' ? [{ what: 'step' as const, text: step.text, on: step.on }] : [],
  ),
  ...facts.meetings
    .filter((meeting) => meeting.deal === deal.id && meeting.day < facts.today)
    .map(({ customer, day }) => ({ what: 'meeting' as const, text: customer, on: day })),
];

/** The decision that a deal of the rep's wants today; null if it wants none. */
export const wantedOf = (facts: SectionFacts, deal: OpenDeal): WantedDecision | null =>
  decisionWanted(
    deal,
    {
      hasNextStep: facts.sales.withNextStep.has(deal.id),
      movedOn: lastMovedOn(
        deal,
        signsOf(facts, deal).map(({ on }) => on),
      ),
      usualCycle: facts.sales.usualCycle,
    },
    facts.today,
  );

export const dealPictureOf = (facts: SectionFacts): DealPicture => {
  const deal = dealInHand(facts);
  if (deal === null) return { kind: 'deal-picture', deal: null };
  const talk = latest(facts.talks.filter((one) => one.deal === deal.id));
  return {
    kind: 'deal-picture',
    deal: {
      ...{ id: deal.id, name: deal.name, value: deal.value, currency: deal.currency, stage: deal.stage },
      ...{ closesOn: deal.closesOn, slips: deal.slips },
      changes: [...facts.dealChanges],
      wants: isOpenDeal(deal) ? wantedOf(facts, deal) : null,
      last: latest(signsOf(facts, deal)),
      talk: talk && { on: talk.on, decision: talk.decision, gap: talk.gap, move: talk.move },
      steps: stepsOf(facts, deal).flatMap((step) =>
        step.state === 'open' ? [{ id: step.id, text: step.text, ownerId: step.owner, due: step.due }] : [],
      ),
    },
  };
};
