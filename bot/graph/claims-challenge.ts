import { z } from 'zod';
import type { Graph, OnBehalfOf } from './graph.ts';

/** A small request to each service behind Graph, since each service has its own policy. */
const services = {
  directory: { path: '/me', query: { $select: 'id' } },
  outlook: { path: '/me/events', query: { $select: 'id', $top: '1' } },
  todo: { path: '/me/todo/lists', query: { $top: '1' } },
} as const;

/**
 * The claims that Graph, or Entra on the way there, demands of the person before it lets the app in (Microsoft Learn, "Claims challenges,
 * claims requests and client capabilities"); null when it demands none.
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
