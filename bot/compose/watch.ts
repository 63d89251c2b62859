import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { CalendarAnswer, NewWatch, WatchRenewal } from '../effects/calendar-port.ts';
import type { Graph } from '../graph/graph.ts';
import { endSubscription, renewSubscription, SUBSCRIPTION_MAX_MINUTES } from '../graph/subscriptions.ts';
import type { ChangeSubscription, NewSubscription, WatchedResource } from '../graph/subscriptions.ts';
import type { GraphResult } from '../graph/graph-result.ts';
import type { Actor } from '../identity/actor.ts';
import { isClientStateOf, newClientState } from '../identity/client-state.ts';
import type { KeyRing } from '../identity/seal.ts';

type Subscribe = (asked: NewSubscription) => Promise<GraphResult<ChangeSubscription>>;

/** How to watch somebody's changes at that address, with `clientState` made by today's key. */
export const watchOn = (
  graph: Graph,
  keys: KeyRing,
  what: WatchedResource,
  address: string,
): WatchRenewal &
  Readonly<{ begin: (who: Actor, now: Instant, subscribe: Subscribe) => CalendarAnswer<NewWatch> }> => {
  // An hour less than Graph allows, in case its clock differs.
  const untilFrom = (now: Instant): Instant => addMinutes(now, SUBSCRIPTION_MAX_MINUTES[what] - 60);
  return {
    begin: async (who, now, subscribe) => {
      const clientState = newClientState(keys, who.tenant);
      const made = await subscribe({ address, clientState, until: untilFrom(now) });
      return made.ok ? { ok: true, value: { ...made.value, clientState } } : made;
    },
    isCurrentWatch: ({ tenant }, clientState) => isClientStateOf([keys[0]], tenant, clientState),
    renewWatch: (who, subscriptionId, now) =>
      renewSubscription(graph, what)(who, subscriptionId, untilFrom(now)),
    endWatch: endSubscription(graph, what),
  };
};
