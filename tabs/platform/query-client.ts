import { QueryClient } from '@tanstack/react-query';
import { RefusalError } from './refusal-error.ts';

/** Refusals that another attempt may not meet. */
const TRANSIENT = ['unavailable', 'offline', 'too-many'];
const ATTEMPTS = 3;

/** Answers are fresh until the socket says otherwise; without a socket for this long, in milliseconds. */
const FRESH_MS = 30_000;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (count, error) =>
          count < ATTEMPTS && error instanceof RefusalError && TRANSIENT.includes(error.code),
        retryDelay: (count) => Math.min(8_000, 500 * 2 ** count),
      },
    },
  });
