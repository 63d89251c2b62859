import type { Subscription } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { calendarScopes } from './calendar.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { todoScopes } from './todo.ts';

/** How long a subscription to events or to a list's tasks may live, in minutes (Microsoft Learn, "subscription resource type"). */
export const SUBSCRIPTION_MAX_MINUTES = { events: 10_080, tasks: 4_230 } as const;

/** The resources whose changes Graph can notify. */
export type WatchedResource = keyof typeof SUBSCRIPTION_MAX_MINUTES;

const scopesFor = {
  events: calendarScopes.write,
  tasks: todoScopes.write,
} as const satisfies Readonly<Record<WatchedResource, readonly string[]>>;

export type ChangeSubscription = Readonly<{ subscriptionId: string; expiresAt: Instant }>;

export type NewSubscription = Readonly<{ address: string; clientState: string; until: Instant }>;

const subscription = z
  .object({ id: z.string().min(1), expirationDateTime: instant })
  .transform(({ id, expirationDateTime }): ChangeSubscription => ({
    subscriptionId: id,
    expiresAt: expirationDateTime,
  }));

/**
 * Has Graph notify that address of each change to a resource of the person's, and of the subscription's own events. Graph first asks the
 * address to return a token. `clientState` comes back with every notification.
 */
const subscribe = (
  graph: Graph,
  who: OnBehalfOf,
  what: WatchedResource,
  resource: string,
  { address, clientState, until }: NewSubscription,
): Promise<GraphResult<ChangeSubscription>> => {
  const body: Subscription = {
    changeType: 'created,updated,deleted',
    notificationUrl: address,
    lifecycleNotificationUrl: address,
    resource,
    expirationDateTime: until,
    clientState,
  };
  const request = { method: 'POST', path: '/subscriptions', body, scopes: scopesFor[what] } as const;
  return graph.request(who, request, subscription);
};

/** Subscribes to the person's own events. */
export const subscribeToEvents =
  (graph: Graph) =>
  (who: OnBehalfOf, asked: NewSubscription): Promise<GraphResult<ChangeSubscription>> =>
    subscribe(graph, who, 'events', '/me/events', asked);

/** Subscribes to the tasks of one list in the person's To Do. */
export const subscribeToTasks =
  (graph: Graph) =>
  (who: OnBehalfOf, listId: string, asked: NewSubscription): Promise<GraphResult<ChangeSubscription>> =>
    subscribe(graph, who, 'tasks', `/me/todo/lists/${listId}/tasks`, asked);

const at = (id: string): string => `/subscriptions/${encodeURIComponent(id)}`;

/** Extends and reauthorises a subscription: `not-found` when it is gone. */
export const renewSubscription =
  (graph: Graph, what: WatchedResource) =>
  (who: OnBehalfOf, id: string, until: Instant): Promise<GraphResult<ChangeSubscription>> => {
    const body: Subscription = { expirationDateTime: until };
    return graph.request(who, { method: 'PATCH', path: at(id), body, scopes: scopesFor[what] }, subscription);
  };

/** Ends a subscription. */
export const endSubscription =
  (graph: Graph, what: WatchedResource) =>
  (who: OnBehalfOf, id: string): Promise<GraphResult<null>> =>
    graph.request(
      who,
      { method: 'DELETE', path: at(id), scopes: scopesFor[what] },
      z.unknown().transform(() => null),
    );
