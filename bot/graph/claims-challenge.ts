import { z } from 'zod';
import type { Graph, OnBehalfOf } from './graph.ts';

/** Small questions of the services behind Graph, each of which has a policy of its own. */
const services = {
  directory: { path: '/me', query: { $select: 'id' } },
  outlook: { path: '/me/events', query: { $select: 'id', $top: '1' } },
  todo: { path: '/me/todo/lists', query: { $top: '1' } },
} as const;

/**
 * What Graph, or Entra on its way there, asks of the person before it lets the app in (Microsoft Learn, "Claims challenges, claims
 * requests and client capabilities"); null when it asks nothing.
 */
export const findClaimsChallenge =
  (graph: Graph) =>
  async (
    onBehalfOf: OnBehalfOf,
    service: keyof typeof services,
    scopes: readonly string[],
  ): Promise<string | null> => {
    const answer = await graph.request(
      onBehalfOf,
      { method: 'GET', ...services[service], scopes },
      z.unknown(),
    );
    return answer.ok ? null : (answer.claims ?? null);
  };
