import type { Subscription } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { calendarScopes } from './calendar.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';

/** How long a subscription to somebody's events may live, in minutes (Microsoft Learn, "subscription resource type"). */
export const SUBSCRIPTION_MAX_MINUTES = 10_080;

export type EventSubscription = Readonly<{ subscriptionId: string; expiresAt: Instant }>;

const subscription = z
  .object({ id: z.string().min(1), expirationDateTime: instant })
  .transform(({ id, expirationDateTime }): EventSubscription => ({
    subscriptionId: id,
    expiresAt: expirationDateTime,
  }));

/**
 * Has Graph tell that address of each change to the person's own events, and of what becomes of the subscription. Graph asks the
 * address for a token before it answers. `clientState` comes back with every notification.
 */
export const subscribeToEvents =
  (graph: Graph) =>
  (
    onBehalfOf: OnBehalfOf,
    { address, clientState, until }: Readonly<{ address: string; clientState: string; until: Instant }>,
  ): Promise<GraphResult<EventSubscription>> => {
    const body: Subscription = {
      changeType: 'created,updated,deleted',
      notificationUrl: address,
      lifecycleNotificationUrl: address,
      resource: '/me/events',
      expirationDateTime: until,
      clientState,
    };
    const request = { method: 'POST', path: '/subscriptions', body, scopes: calendarScopes.write } as const;
    return graph.request(onBehalfOf, request, subscription);
  };

/** Makes a subscription live longer, and says again that it may: `not-found` when it is gone. */
export const renewSubscription =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, id: string, until: Instant): Promise<GraphResult<EventSubscription>> => {
    const body: Subscription = { expirationDateTime: until };
    const path = `/subscriptions/${encodeURIComponent(id)}`;
    return graph.request(
      onBehalfOf,
      { method: 'PATCH', path, body, scopes: calendarScopes.write },
      subscription,
    );
  };
