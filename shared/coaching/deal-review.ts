import { endDeal, isOpenDeal, resumeDeal, setPause } from '../domain/deal.ts';
import type { Deal, DealOutcome, OpenDeal } from '../domain/deal.ts';
import type { CommitmentId, DealId } from '../domain/ids.ts';
import { ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { WantedReason } from './wanted-decision.ts';

/** The possible decisions about a deal that wants one. */
export const reviewOutcomes = ['alive', 'paused', 'closed'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** A decision about a deal in a session: for the rest of that session the deal wants none. */
export type DealReview = Readonly<{
  deal: DealId;
  decided: ReviewOutcome;
  /** Why it wanted a decision, which gives its place in the list. */
  wanted: WantedReason;
  /** Until when it was paused before. */
  pausedBefore: CalendarDay | null;
  /** The commitment that was recorded with it; null if none was. */
  step: CommitmentId | null;
}>;

export type ReviewVerdict = Readonly<
  { is: 'alive' } | { is: 'paused'; until: CalendarDay } | { is: 'closed'; outcome: DealOutcome }
>;

/** The deal after the verdict. An alive one that was paused until now is taken up again, and one that a system no longer had is theirs. */
export const reviewedDeal = (
  deal: OpenDeal,
  verdict: ReviewVerdict,
  today: CalendarDay,
): Result<Deal, 'not-open' | 'day-unfit'> => {
  switch (verdict.is) {
    case 'alive':
      return ok({ ...deal, pausedUntil: null, goneOn: null });
    case 'paused':
      return setPause(deal, verdict.until, today);
    case 'closed':
      return endDeal(deal, verdict.outcome, today);
  }
};

/** The deal as it was before the decision; other changes since stay. One that a system no longer had is that again, as of today. */
export const unreviewedDeal = (
  deal: Deal,
  { pausedBefore, wanted }: DealReview,
  today: CalendarDay,
): Deal => ({
  ...(isOpenDeal(deal) ? deal : resumeDeal(deal)),
  pausedUntil: pausedBefore,
  goneOn: deal.goneOn ?? (wanted === 'gone' ? today : null),
});
