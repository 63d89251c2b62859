import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import { planSessions } from '../use-cases/rhythm/plan-sessions.ts';
import { defineEffect, completedDelivery, voidComposition, composedDelivery } from './effect.ts';
import type { EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('plan-sessions'), rhythm: rhythmId });

/**
 * Plans further ahead as each day of a rhythm comes near, so that planning goes on whatever becomes of the sessions and whether or not
 * anybody can be written to. It runs in the rep's lane, before the card about the same session.
 */
export const planComingSessions: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'chat',
  async ({ stores }, { rhythm: id }) => {
    const found = await stores.rhythm.find(id);
    if (!found?.cadence) return voidComposition;
    return composedDelivery({
      ...completedDelivery,
      record: async (context) => {
        const rhythm = await context.stores.rhythm.lock(id);
        if (!rhythm?.cadence) return;
        await planSessions(
          context.stores,
          { ...rhythm, cadence: rhythm.cadence },
          context.now,
          context.newId,
        );
      },
    });
  },
);
