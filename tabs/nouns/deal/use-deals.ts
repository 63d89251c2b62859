import { useQuery } from '@tanstack/react-query';
import { listDeals } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { call, keyOf } from '../../platform/api.ts';
import type { RefusalError } from '../../platform/api.ts';

/** Fetches every page of a rep's deals in turn. A deal that moves from one page to another meanwhile is listed once. */
const allDeals = async (repId: PersonId): Promise<readonly DealView[]> => {
  const deals = new Map<string, DealView>();
  let from: number | null = 0;
  while (from !== null) {
    const query = from === 0 ? {} : { from: String(from) };
    const part: Awaited<ReturnType<typeof call<typeof listDeals>>> = await call(listDeals, {
      params: { id: repId },
      query,
    });
    for (const deal of part.deals) deals.set(deal.id, deal);
    from = part.next;
  }
  return [...deals.values()];
};

/** All of a rep's open deals and those decided lately; fetched again when one changes. */
export const useDeals = (repId: PersonId) => {
  const { data, error, isPending, refetch } = useQuery<readonly DealView[], RefusalError>({
    queryKey: keyOf(listDeals, { params: { id: repId } }),
    queryFn: () => allDeals(repId),
  });
  return { data, error, isPending, refetch };
};
