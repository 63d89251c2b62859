import { z } from 'zod';
import { takeInMember } from '../use-cases/person/departure.ts';
import { completedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('ask-member') });

/** Asks Teams whether it still knows somebody, through their own chat with the bot (decision 71). */
export const askMember: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'chat',
  async ({ stores, tenant, person: id }) => {
    if (id === null || (await stores.person.find(id)) === null) return voidComposition;
    return {
      what: 'deliver',
      deliver: async ({ askMember: ask }) => {
        const answer = await ask(tenant, id);
        return {
          ...completedDelivery,
          record: async (context) => {
            const person = await context.stores.person.find(id);
            if (person) await takeInMember(context.stores, person, answer, context.now);
          },
        };
      },
    };
  },
);
