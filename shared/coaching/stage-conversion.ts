import { dealStages, isOpenDeal } from '../domain/deal.ts';
import type { Deal, DealStage } from '../domain/deal.ts';
import { quarterOf } from '../domain/quarter.ts';
import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';

/** A smaller share than before of a rep's deals goes on from a stage. */
export type ConversionFall = Readonly<{ stage: DealStage; share: number; before: number }>;

/** A fall counts from this share of what it was, on at least so many deals in each quarter (coaching-model §3). */
const FALL_SHARE = 0.2;
const DEALS_MIN = 10;

type Quarter = Readonly<{ from: CalendarDay; until: CalendarDay }>;

const quarterBefore = ({ from }: Quarter): Quarter => quarterOf(addDays(from, -1));

/**
 * The share of the deals decided in a quarter that went on from a stage, of those that had reached it; null on too few. A deal that isn't
 * decided may still go on, and one whose stage nobody has said tells nothing.
 */
const shareFrom = (stage: DealStage, deals: readonly Deal[], { from, until }: Quarter): number | null => {
  const at = dealStages.indexOf(stage);
  const reached = deals.filter(
    (deal) =>
      !isOpenDeal(deal) &&
      from <= deal.on &&
      deal.on <= until &&
      deal.stage !== null &&
      dealStages.indexOf(deal.stage) >= at,
  );
  if (reached.length < DEALS_MIN) return null;
  const onward = reached.filter((deal) => deal.state === 'won' || deal.stage !== stage);
  return onward.length / reached.length;
};

/** The fall at one stage in a quarter, against the lower of the two quarters before: both must have been better. */
const fallAt = (stage: DealStage, deals: readonly Deal[], quarter: Quarter): ConversionFall | null => {
  const last = quarterBefore(quarter);
  const [share, ...earlier] = [quarter, last, quarterBefore(last)].flatMap(
    (one) => shareFrom(stage, deals, one) ?? [],
  );
  if (share === undefined || earlier.length < 2) return null;
  const before = Math.min(...earlier);
  return share <= (1 - FALL_SHARE) * before && before > 0 ? { stage, share, before } : null;
};

/**
 * The stage from which a smaller share of the rep's own deals goes on than in each of the two quarters before: the one that fell most, and
 * of those alike the earliest. It is judged in the current quarter once that has enough deals, until then in the one that ended last.
 */
export const conversionFall = (deals: readonly Deal[], today: CalendarDay): ConversionFall | null => {
  const quarter = quarterOf(today);
  const falls = dealStages.flatMap((stage) => {
    const isKnown = shareFrom(stage, deals, quarter) !== null;
    return fallAt(stage, deals, isKnown ? quarter : quarterBefore(quarter)) ?? [];
  });
  const [most] = falls.toSorted((a, b) => a.share / a.before - b.share / b.before);
  return most ?? null;
};
