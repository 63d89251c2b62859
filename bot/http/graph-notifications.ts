import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { CalendarNotification } from '../use-cases/rhythm/take-notification.ts';
import type { ApiPorts } from './api.ts';
import { answerProblem } from './problem.ts';

/** The address that Graph notifies of changes. */
export const NOTIFICATIONS_PATH = '/api/graph/notifications';

export type NotificationPorts = Readonly<{
  /** Whether Graph was given that `clientState` for that organisation; decided without looking anything up. */
  isOurs: (tenant: TenantId, clientState: string) => boolean;
  /** Receives one organisation's notifications at once. Those that no watch of ours can have sent are ignored. */
  take: (tenant: TenantId, told: readonly CalendarNotification[]) => Promise<void>;
}>;

/** The longest token that Graph has us return, in characters: its tokens have a few hundred. */
const TOKEN_MAX = 2_048;
/** The most notifications in one request; Graph sends far fewer. */
const NOTIFICATIONS_MAX = 1_000;

const handshake = z.object({ validationToken: z.string().min(1).max(TOKEN_MAX) });

const about = { subscriptionId: z.string().max(200), clientState: z.string().max(128), tenantId };
const changed = z
  .object({ ...about, resourceData: z.object({ id: z.string().min(1).max(1_000) }) })
  .transform(({ tenantId: tenant, subscriptionId, clientState, resourceData }) => ({
    tenant,
    told: { what: 'changed' as const, subscriptionId, clientState, eventId: resourceData.id },
  }));
const lifecycle = z
  .object({ ...about, lifecycleEvent: z.enum(['missed', 'reauthorizationRequired', 'subscriptionRemoved']) })
  .transform(({ tenantId: tenant, subscriptionId, clientState, lifecycleEvent }) => ({
    tenant,
    told: { what: lifecycleEvent, subscriptionId, clientState },
  }));
const notification = z.union([lifecycle, changed]);
const notifications = z.object({ value: z.array(z.unknown()).max(NOTIFICATIONS_MAX) });

/**
 * POST /api/graph/notifications: Graph's notifications, and its question whether this address is ours. A request is answered 202 whatever
 * it contains, so that nobody learns which subscriptions exist, once its valid notifications are stored; if they can't be, Graph sends
 * them again.
 */
export const addGraphNotifications = (
  app: FastifyInstance,
  { isOurs, take }: NotificationPorts,
  { limiter }: Pick<ApiPorts, 'limiter'>,
): void => {
  app.post(NOTIFICATIONS_PATH, async (request, reply) => {
    const asked = handshake.safeParse(request.query);
    if (asked.success)
      return reply.code(200).type('text/plain; charset=utf-8').send(asked.data.validationToken);
    const body = notifications.safeParse(request.body);
    if (!body.success)
      return answerProblem(reply, 'invalid', { errors: [{ field: 'value', message: 'malformed' }] });
    const byTenant = new Map<TenantId, CalendarNotification[]>();
    for (const one of body.data.value) {
      const { data } = notification.safeParse(one);
      if (!data || !isOurs(data.tenant, data.told.clientState)) continue;
      byTenant.set(data.tenant, [...(byTenant.get(data.tenant) ?? []), data.told]);
    }
    for (const [tenant, told] of byTenant) {
      const subscriptions = new Set(told.map(({ subscriptionId }) => subscriptionId));
      if (![...subscriptions].every((one) => limiter.mayAsk(`${tenant}:${one}`)))
        return answerProblem(reply, 'too-many');
      await take(tenant, told);
    }
    return reply.code(202).send();
  });
};
