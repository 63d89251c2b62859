import { largeDeals } from '../domain/deal.ts';
import type { Deal } from '../domain/deal.ts';
import { signalsOfSales } from './sales-facts.ts';
import type { SectionFacts } from './section-facts.ts';
import { isPaused } from './wanted-decision.ts';

/**
 * The deal that a session begins with when the two have chosen none: the one that the shown reason names, else the large one
 * that closes next, else the largest. Null where there is none that isn't paused.
 */
export const dealSuggested = ({ sales, today }: Pick<SectionFacts, 'sales' | 'today'>): Deal | null => {
  const open = sales.open.filter((deal) => !isPaused(deal, today));
  const [reason] = signalsOfSales(sales, today).filter(({ type }) => type === 'deal');
  const large = largeDeals(open, sales.target?.whole ?? null);
  const ahead = large
    .filter(({ closesOn }) => closesOn !== null && closesOn >= today)
    .sort((a, b) => ((a.closesOn ?? '') < (b.closesOn ?? '') ? -1 : 1));
  return open.find(({ name }) => name === reason?.values['deal']) ?? ahead[0] ?? large[0] ?? open[0] ?? null;
};

/** The deal in hand: of those that the session is about the one chosen last. */
export const dealInHand = ({ deals, aboutDeals }: Pick<SectionFacts, 'deals' | 'aboutDeals'>): Deal | null =>
  deals.find(({ id }) => id === aboutDeals[0]) ?? null;
