import { z } from 'zod';
import { actorOf } from '../identity/actor.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('end-todo-watch'), subscriptionId: z.string() });

/**
 * Ends Graph's notifications about a list whose owner has turned To Do off. If that request fails, they end by themselves within
 * three days, and are ignored until then.
 */
export const endTodoWatch: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, person: id }, { subscriptionId }) => {
    const person = id && (await stores.person.find(id));
    if (!person) return voidComposition;
    const who = actorOf(tenant, person);
    return {
      what: 'deliver',
      deliver: async ({ todo }) => {
        const ended = await todo.endWatch(who, subscriptionId);
        if (ended.ok) return completedDelivery;
        return isPassing(ended) ? retryLater(ended) : voidDelivery;
      },
    };
  },
);
