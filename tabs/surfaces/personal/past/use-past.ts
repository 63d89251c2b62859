import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import { listPastSessions } from '../../../../shared/contracts/past.ts';
import { call, keyOf } from '../../../platform/api.ts';
import type { Refused } from '../../../platform/api.ts';
import type { PastFilter } from './past-filter.ts';

type Page = ReplyOf<typeof listPastSessions>;

/** The past sessions of a place, page after page; what was shown stays until the next answer is here. */
export const usePast = ({ as, q, type, rep }: PastFilter) => {
  const query = { as, q: q.trim(), ...(type !== null && { type }), ...(rep !== null && { repId: rep }) };
  return useInfiniteQuery<Page, Refused, InfiniteData<Page>, readonly unknown[], string | null>({
    queryKey: [...keyOf(listPastSessions, { query }), 'pages'],
    queryFn: ({ pageParam }) =>
      call(listPastSessions, { query: { ...query, ...(pageParam !== null && { cursor: pageParam }) } }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
};
