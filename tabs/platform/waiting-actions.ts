import { MutationObserver } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod/mini';
import type { LooseInput } from './request.ts';

/** Actions waiting for the network are sent one at a time, in the order they were done. */
export const WAITING_SCOPE = { id: 'sends-later' };

/** One key per action of a person, however many times it has to be sent. */
const actionKeys = new WeakMap<object, string>();
export const actionKeyOf = (input: object): string => {
  const known = actionKeys.get(input) ?? crypto.randomUUID();
  actionKeys.set(input, known);
  return known;
};

/** The endpoint that an action is sent to. */
const target = z.object({
  name: z.string(),
  method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string(),
});
export type ActionTarget = z.output<typeof target>;
const input = z.object({
  params: z.optional(z.unknown()),
  query: z.optional(z.unknown()),
  body: z.optional(z.unknown()),
});
const waitingActions = z.array(z.object({ target, input, key: z.string() }));
type WaitingActions = z.output<typeof waitingActions>;

const isInWaitingScope = (id: string | undefined): boolean => id === WAITING_SCOPE.id;

const waitingIn = (queries: QueryClient): WaitingActions =>
  queries
    .getMutationCache()
    .getAll()
    .flatMap(({ options, state, meta }) => {
      const to = target.safeParse(meta?.['target']);
      const sent = input.safeParse(state.variables);
      return isInWaitingScope(options.scope?.id) && state.status === 'pending' && to.success && sent.success
        ? [{ target: to.data, input: sent.data, key: actionKeyOf(Object(state.variables) as object) }]
        : [];
    });

const readActions = (text: string | null): WaitingActions => {
  try {
    return waitingActions.parse(JSON.parse(text ?? '[]'));
  } catch {
    // Written by another release, or not by us: all of it is dropped, since actions depend on those before them.
    return [];
  }
};

type Ports = Readonly<{
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** The options for sending again an action done before the page was loaded. */
  optionsFor: (to: ActionTarget) => Readonly<{ mutationFn: (sent: LooseInput) => Promise<unknown> }>;
}>;

/**
 * Keeps a person's unanswered actions across reloads: they are sent again when the page is open and there is a network, in order and under
 * the same keys, so that each is done once.
 */
export const keepWaitingActions = (queries: QueryClient, person: string, ports: Ports): void => {
  const { storage, optionsFor } = ports;
  const storageKey = `waiting ${person}`;
  const stored = readActions(storage.getItem(storageKey));
  let written: string | null = null;
  queries.getMutationCache().subscribe(() => {
    const waiting = waitingIn(queries);
    const text = waiting.length === 0 ? null : JSON.stringify(waiting);
    if (text === written) return;
    written = text;
    try {
      if (text === null) storage.removeItem(storageKey);
      else storage.setItem(storageKey, text);
    } catch {
      // Storage is full; the actions then last only as long as the page.
    }
  });
  for (const one of stored) {
    actionKeys.set(one.input, one.key);
    const again = new MutationObserver<unknown, Error, LooseInput>(queries, optionsFor(one.target));
    // A refusal changes nothing: what the person sees has been fetched since.
    void again.mutate(one.input).catch(() => undefined);
  }
};
