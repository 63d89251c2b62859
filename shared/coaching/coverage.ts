import { countedValue } from '../domain/deal.ts';
import type { OpenDeal } from '../domain/deal.ts';
import type { CalendarDay } from '../domain/time.ts';

/** How many times what remains the deals should be worth (coaching-model §3; a default). */
export const COVERAGE_MIN = 3;

export type Coverage = Readonly<{
  /** The total value of deals that close by the period's end; `later` is that of those that close later or have no day. */
  closing: number;
  later: number;
  /** How many times they cover what remains, rounded down to a tenth, so that too little never reads as enough. */
  times: number;
  /** The value missing for them to cover it often enough. */
  gap: number;
}>;

const valueOf = (deals: readonly OpenDeal[]): number =>
  deals.reduce((sum, deal) => sum + (countedValue(deal) ?? 0), 0);

/** How far open deals, none of them paused, cover what remains to a money target; `times` and `gap` are 0 when it is reached. */
export const coverageOf = (
  open: readonly OpenDeal[],
  { remaining, until }: Readonly<{ remaining: number; until: CalendarDay }>,
): Coverage => {
  const closes = ({ closesOn }: OpenDeal): boolean => closesOn !== null && closesOn <= until;
  const closing = valueOf(open.filter(closes));
  const later = valueOf(open.filter((deal) => !closes(deal)));
  return {
    closing,
    later,
    times: remaining > 0 ? Math.floor((closing / remaining) * 10) / 10 : 0,
    gap: remaining > 0 ? Math.max(0, COVERAGE_MIN * remaining - closing) : 0,
  };
};
