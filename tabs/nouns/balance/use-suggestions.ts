import { useEffect } from 'react';
import { getSuggestions } from '../../../shared/contracts/suggestion.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { useFetched } from '../../platform/api.ts';
import { askUntilStopped } from './ask-until-stopped.ts';

/** Milliseconds until a plan that is still being made is asked for again. */
const AGAIN = 1_500;

/** What to book in the coming weeks; asked for again while it is being worked out. Undefined before the first answer, and if none comes. */
export const useSuggestions = (): ReplyOf<typeof getSuggestions> | undefined => {
  const { data, isError, refetch } = useFetched(getSuggestions, {});
  const isThinking = data?.state === 'thinking' && !isError;
  // An answer that is as the one before isn't a new one: what has to be noticed is that it still thinks.
  useEffect(() => (isThinking ? askUntilStopped(refetch, AGAIN) : undefined), [isThinking, refetch]);
  return isError && data?.state === 'thinking' ? undefined : data;
};
