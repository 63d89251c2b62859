import {
  hashKey,
  useIsFetching,
  useIsMutating,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { QueryClient, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod/mini';
import { endpoint as madeAnew } from '../../shared/contracts/endpoint.ts';
import type { Endpoint, ReplyOf } from '../../shared/contracts/endpoint.ts';
import { instant } from '../../shared/domain/time.ts';
import { countSent } from './changes-counted.ts';
import { isAffectedByAction } from './affected-queries.ts';
import { setServerTime } from './clock.ts';
import { RefusalError, refusalIn, refusedFor } from './refusal-error.ts';
import { takeEarlyReply } from './early-start.ts';
import { addressOf, PATIENCE_MS, requestHeaders } from './request.ts';
import type { CallInput, LooseInput } from './request.ts';
import { apiToken, forgetToken } from './token.ts';
import { actionKeyOf, WAITING_SCOPE, keepWaitingActions } from './waiting-actions.ts';

export { RefusalError } from './refusal-error.ts';
export type { CallInput } from './request.ts';

const unreached = (): RefusalError => refusedFor(navigator.onLine ? 'unavailable' : 'offline');

const headersFor = (endpoint: Endpoint, token: string, action: string | null): Record<string, string> => ({
  ...requestHeaders(token),
  ...(endpoint.method !== 'GET' && { 'Content-Type': 'application/json' }),
  ...(endpoint.method === 'POST' && { 'Idempotency-Key': action ?? crypto.randomUUID() }),
});

const jsonOf = (response: Response): Promise<unknown> => response.json().catch(() => null);

const adoptServerTime = (reply: unknown): void => {
  if (typeof reply !== 'object' || reply === null || !('now' in reply)) return;
  const now = instant.safeParse(reply.now);
  if (now.success) setServerTime(now.data);
};

const callAs = async <E extends Endpoint>(
  endpoint: E,
  input: LooseInput,
  action: string | null,
): Promise<ReplyOf<E>> => {
  if (endpoint.method !== 'GET') countSent();
  const address = addressOf(endpoint.path, input);
  const send = (token: string): Promise<Response> =>
    (
      (endpoint.method === 'GET' ? takeEarlyReply(address) : null) ??
      fetch(address, {
        method: endpoint.method,
        headers: headersFor(endpoint, token, action),
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(endpoint.method !== 'GET' && { body: JSON.stringify(input.body ?? {}) }),
      })
    ).catch(() => {
      throw unreached();
    });
  const token = await apiToken();
  let response = await send(token);
  if (response.status === 401) {
    forgetToken();
    const renewed = await apiToken();
    if (renewed !== token) response = await send(renewed);
  }
  const body = await jsonOf(response);
  if (!response.ok) throw refusalIn(response.status, body);
  const reply = endpoint.reply.safeParse(body);
  if (!reply.success)
    throw refusedFor(
      'internal',
      response.status,
      reply.error.message,
      response.headers.get('x-request-id') ?? undefined,
    );
  adoptServerTime(reply.data);
  return reply.data as ReplyOf<E>;
};

/** Calls an endpoint as the person in Teams. Throws `RefusalError`. */
export const call = <E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<ReplyOf<E>> =>
  callAs(endpoint, input, null);

export const keyOf = (endpoint: Endpoint, input: LooseInput): readonly [string, LooseInput] => [
  endpoint.name,
  input,
];

/** The state of an endpoint's answer. A refusal stands while the endpoint is asked again. */
export type FetchResult<Reply> = Readonly<{ refetch: () => Promise<unknown> }> &
  Readonly<
    | { isPending: true; isError: false; isSuccess: false; data: undefined; error: null }
    | { isPending: false; isError: true; isSuccess: false; data: Reply | undefined; error: RefusalError }
    | { isPending: false; isError: false; isSuccess: true; data: Reply; error: null }
  >;

/** The latest refusal of a query. React-query itself forgets it as soon as it asks again. */
const useLastRefusal = (key: string, { error, isSuccess }: UseQueryResult<unknown, RefusalError>) => {
  const [last, setLast] = useState<Readonly<{ key: string; error: RefusalError }> | null>(null);
  if (error !== null && last?.error !== error) setLast({ key, error });
  if (isSuccess && last !== null) setLast(null);
  return last?.key === key ? last.error : null;
};

/** An endpoint's answer, kept fresh: it is fetched again when the server says that something has changed. */
export const useFetched = <E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  { enabled = true }: { enabled?: boolean } = {},
): FetchResult<ReplyOf<E>> => {
  const queryKey = keyOf(endpoint, input);
  const found = useQuery<ReplyOf<E>, RefusalError>({
    queryKey,
    queryFn: () => callAs(endpoint, input, null),
    enabled,
  });
  const last = useLastRefusal(hashKey(queryKey), found);
  const { data, refetch } = found;
  const error = found.error ?? (data === undefined ? last : null);
  if (error !== null) return { isPending: false, isError: true, isSuccess: false, data, error, refetch };
  return data === undefined
    ? { isPending: true, isError: false, isSuccess: false, data: undefined, error, refetch }
    : { isPending: false, isError: false, isSuccess: true, data, error, refetch };
};

/** Whether an endpoint is being asked now. */
export const useIsAsked = <E extends Endpoint>(endpoint: E, input: CallInput<E>): boolean =>
  useIsFetching({ queryKey: keyOf(endpoint, input) }) > 0;

/** Whether an action of that kind, started anywhere in the tab, is on its way to the server now. */
export const useIsSent = (endpoint: Endpoint): boolean => useIsMutating({ mutationKey: [endpoint.name] }) > 0;

/** Tells, when it is called, whether an action of one of those kinds is on its way: what is rendered knows it a moment later. */
export const useIsSentNow = (endpoints: readonly Endpoint[]): (() => boolean) => {
  const queries = useQueryClient();
  return () => endpoints.some(({ name }) => queries.isMutating({ mutationKey: [name] }) > 0);
};

/** Fetches ahead an answer that will soon be needed, and resolves to it, or to null if it can't be had. */
export const prefetch = <E extends Endpoint>(
  queries: QueryClient,
  endpoint: E,
  input: CallInput<E>,
): Promise<ReplyOf<E> | null> =>
  queries
    .query({ queryKey: keyOf(endpoint, input), queryFn: () => callAs(endpoint, input, null) })
    .catch(() => null);

type ActionOptions<E extends Endpoint> = Readonly<{
  onDone?: (reply: ReplyOf<E>, input: CallInput<E>) => void;
  onRefused?: (refused: RefusalError, input: CallInput<E>) => void;
  /**
   * For actions that take a single tap: offline, the action stays pending and is sent once there is a network, even if the page is reloaded
   * meanwhile. An action with written text is refused instead, and the text stays in its field.
   */
  sendsLater?: boolean;
}>;

const mayPass = (refused: unknown): boolean =>
  refused instanceof RefusalError && refused.code === 'unavailable';

const actionOptions = <E extends Endpoint>(endpoint: E, sendsLater: boolean) => ({
  mutationKey: [endpoint.name],
  mutationFn: (input: CallInput<E>) => callAs(endpoint, input, actionKeyOf(input)),
  ...(sendsLater
    ? {
        networkMode: 'online' as const,
        scope: WAITING_SCOPE,
        meta: { target: { name: endpoint.name, method: endpoint.method, path: endpoint.path } },
      }
    : { networkMode: 'always' as const }),
  retry: (count: number, refused: Error): boolean =>
    endpoint.method !== 'DELETE' &&
    ((count < 1 && mayPass(refused)) ||
      (sendsLater && refused instanceof RefusalError && refused.code === 'offline')),
});

const refetchChanged = (queries: QueryClient, path: string): void =>
  void queries.invalidateQueries({ predicate: ({ queryKey }) => isAffectedByAction(path, queryKey) });

/** Sends the person's actions from before the page was loaded that got no answer, and keeps new ones across reloads. */
export const keepActionsOf = (queries: QueryClient, person: string): void =>
  keepWaitingActions(queries, person, {
    storage: sessionStorage,
    optionsFor: (target) => {
      const again = madeAnew({ ...target, summary: '', reply: z.unknown() });
      return {
        ...actionOptions(again, true),
        mutationFn: (sent: LooseInput) => callAs(again, sent, actionKeyOf(sent)),
        onSettled: () => refetchChanged(queries, target.path),
      };
    },
  });

/** An action by a person. Afterwards, only the queries that it may have changed are fetched again. */
export const useAction = <E extends Endpoint>(
  endpoint: E,
  { onDone, onRefused, sendsLater = false }: ActionOptions<E> = {},
): UseMutationResult<ReplyOf<E>, RefusalError, CallInput<E>> => {
  const queries = useQueryClient();
  return useMutation<ReplyOf<E>, RefusalError, CallInput<E>>({
    ...actionOptions(endpoint, sendsLater),
    onSuccess: (reply, input) => {
      onDone?.(reply, input);
      refetchChanged(queries, endpoint.path);
    },
    onError: (refused, input) => {
      if (refused.code === 'changed') refetchChanged(queries, endpoint.path);
      onRefused?.(refused, input);
    },
  });
};
