import { z } from 'zod/mini';
import type { Deal, OpenDeal } from '../../domain/deal.ts';
import { dealId } from '../../domain/ids.ts';
import { calendarDay } from '../../domain/time.ts';
import type { SectionFacts } from '../section-facts.ts';
import { isPaused } from '../wanted-decision.ts';

/** A deal as one line among others. */
export const pipelineDeal = z.object({
  id: dealId,
  name: z.string(),
  value: z.nullable(z.number()),
  closesOn: z.nullable(calendarDay),
});
export type PipelineDeal = z.output<typeof pipelineDeal>;

export const pipelineDealOf = ({ id, name, value, closesOn }: Deal): PipelineDeal => ({
  ...{ id, name, value, closesOn },
});

/** The rep's open deals that count today: none that the two have left until later. */
export const activeDeals = ({ sales, today }: Pick<SectionFacts, 'sales' | 'today'>): readonly OpenDeal[] =>
  sales.open.filter((deal) => !isPaused(deal, today));

export const valueOfDeals = (deals: readonly Readonly<{ value: number | null }>[]): number =>
  deals.reduce((sum, { value }) => sum + (value ?? 0), 0);

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The largest first; of equals the one that closes first. */
export const byValue = (one: PipelineDeal, other: PipelineDeal): number =>
  (other.value ?? 0) - (one.value ?? 0) ||
  byText(one.closesOn ?? '9', other.closesOn ?? '9') ||
  byText(one.id, other.id);
