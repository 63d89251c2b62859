import type { AgendaItem } from '../domain/agenda.ts';
import { largeDeals } from '../domain/deal.ts';
import type { Deal, OpenDeal } from '../domain/deal.ts';
import { namedIn } from './name-in-text.ts';
import { signalsOfSales } from './sales-facts.ts';
import type { SectionFacts } from './section-facts.ts';
import { isPaused } from './wanted-decision.ts';

/** The open deal, paused or not, that a point is about; null if it names none. */
export const dealBrought = (
  { sales }: Pick<SectionFacts, 'sales'>,
  point: Pick<AgendaItem, 'text'>,
): OpenDeal | null => (point.text === null ? null : namedIn(point.text, sales.open));

/**
 * The deal that a session begins with when the two have chosen none: the one that a point names, else the one that the shown reason names,
 * else the large one that closes next, else the largest. Null when every open deal is paused.
 */
export const dealSuggested = (
  { sales, today }: Pick<SectionFacts, 'sales' | 'today'>,
  agenda: readonly Pick<AgendaItem, 'text'>[] = [],
): Deal | null => {
  const brought = agenda.map((point) => dealBrought({ sales }, point)).find((deal) => deal !== null);
  if (brought) return brought;
  const open = sales.open.filter((deal) => !isPaused(deal, today));
  const [reason] = signalsOfSales(sales, today, today).filter(({ type }) => type === 'deal');
  const large = largeDeals(open, sales.target?.whole ?? null);
  const ahead = large
    .filter(({ closesOn }) => closesOn !== null && closesOn >= today)
    .sort((a, b) => ((a.closesOn ?? '') < (b.closesOn ?? '') ? -1 : 1));
  return open.find(({ name }) => name === reason?.values['deal']) ?? ahead[0] ?? large[0] ?? open[0] ?? null;
};

/** The deal in hand: the latest chosen of those that the session is about. */
export const dealInHand = ({ deals, aboutDeals }: Pick<SectionFacts, 'deals' | 'aboutDeals'>): Deal | null =>
  deals.find(({ id }) => id === aboutDeals[0]) ?? null;
