import { useEffect } from 'react';
import { getSuggestions } from '../../../shared/contracts/suggestion.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { useFetched } from '../../platform/api.ts';

/** Milliseconds until a plan that is still being made is asked for again. */
const AGAIN = 1_500;

/** What to book in the coming weeks; asked for again while it is being worked out. Undefined before the first answer, and if none comes. */
export const useSuggestions = (): ReplyOf<typeof getSuggestions> | undefined => {
  const { data, refetch } = useFetched(getSuggestions, {});
  useEffect(() => {
    if (data?.state !== 'thinking') return;
    const again = setTimeout(() => void refetch(), AGAIN);
    return () => clearTimeout(again);
  }, [data, refetch]);
  return data;
};
