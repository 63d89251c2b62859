import type { Commitment } from '../domain/commitment.ts';
import type { CustomerMeeting } from '../domain/customer-meeting.ts';
import type { Deal } from '../domain/deal.ts';
import type { CommitmentId, DealId } from '../domain/ids.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { SalesFacts } from './sales-facts.ts';

/** When the two last talked about a deal, and what they came to; what nobody wrote is null. */
export type DealTalk = Readonly<{
  deal: DealId;
  on: CalendarDay;
  decision: string | null;
  /** The first line under *Gaps and risks*, and under *The next move*. */
  gap: string | null;
  move: string | null;
}>;

/** Everything that a session's sections bring their facts from, read once. Days are the rep's. */
export type SectionFacts = Readonly<{
  today: CalendarDay;
  /** The rep's deals, open and decided. */
  deals: readonly Deal[];
  /** Those of them that the session is about. */
  aboutDeals: readonly DealId[];
  sales: SalesFacts;
  /** The rep's customer meetings of the last year and to come, the earliest first. */
  meetings: readonly Readonly<CustomerMeeting & { day: CalendarDay }>[];
  /** The pair's commitments, and those of them that serve each deal. */
  commitments: readonly Commitment[];
  serving: ReadonlyMap<DealId, readonly CommitmentId[]>;
  talks: readonly DealTalk[];
}>;
