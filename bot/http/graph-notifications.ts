import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { CalendarNotification } from '../use-cases/rhythm/take-notification.ts';
import type { ApiPorts } from './api.ts';
import { answerProblem } from './problem.ts';

/** Where Graph tells of changes. */
export const NOTIFICATIONS_PATH = '/api/graph/notifications';

export type NotificationPorts = Readonly<{
  /** Whether that is what Graph was given to say, for that organisation; nothing is looked up for it. */
  isOurs: (tenant: TenantId, clientState: string) => boolean;
  /** Takes what one organisation was told at once. What it can't have been told to say is passed over. */
  take: (tenant: TenantId, told: readonly CalendarNotification[]) => Promise<void>;
}>;

/** What Graph has us say back, in characters: its tokens are a few hundred. */
const TOKEN_MAX = 2_048;
/** Notifications in one request; Graph sends far fewer. */
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
 * POST /api/graph/notifications: what Graph tells of calendars, and its question whether this address is ours. It is answered 202
 * whatever is in it, so that nobody learns which subscriptions there are, once what holds is written down; Graph tells again when
 * it isn't.
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
