import { endDeal, isOpenDeal, resumeDeal, setPause } from '../domain/deal.ts';
import type { Deal, DealOutcome, OpenDeal } from '../domain/deal.ts';
import type { CommitmentId, DealId } from '../domain/ids.ts';
import { ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { WantedReason } from './wanted-decision.ts';

/** What the two may decide about a deal that wants a decision. */
export const reviewOutcomes = ['alive', 'paused', 'closed'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** A decision about a deal in a session: for the rest of that session it wants none. */
export type DealReview = Readonly<{
  deal: DealId;
  decided: ReviewOutcome;
  /** Why it wanted a decision, which is where it stands in the list. */
  wanted: WantedReason;
  /** Until when it was left before. */
  pausedBefore: CalendarDay | null;
  /** The step that was recorded with it; null where none was. */
  step: CommitmentId | null;
}>;

export type ReviewVerdict = Readonly<
  { is: 'alive' } | { is: 'paused'; until: CalendarDay } | { is: 'closed'; outcome: DealOutcome }
>;

/** The deal as it is once that is decided. One that is alive is taken up again, where it was left until now. */
export const reviewedDeal = (
  deal: OpenDeal,
  verdict: ReviewVerdict,
  today: CalendarDay,
): Result<Deal, 'not-open' | 'day-unfit'> => {
  switch (verdict.is) {
    case 'alive':
      return ok({ ...deal, pausedUntil: null });
    case 'paused':
      return setPause(deal, verdict.until, today);
    case 'closed':
      return endDeal(deal, verdict.outcome, today);
  }
};

/** The deal as it was before the decision; what else has been changed of it since stays. */
export const unreviewedDeal = (deal: Deal, { pausedBefore }: DealReview): Deal => ({
  ...(isOpenDeal(deal) ? deal : resumeDeal(deal)),
  pausedUntil: pausedBefore,
});
