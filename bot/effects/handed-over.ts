import { z } from 'zod';
import { handoverId } from '../../shared/domain/ids.ts';
import { between } from '../use-cases/handover/handover-view.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('handed-over'), handover: handoverId });

/** Tells the earlier manager, once, that the rep has another one, and what they themselves have still promised the rep. */
export const handedOver: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient }, { handover: id }) => {
    const handover = await stores.handover.find(id);
    const found = handover && (await between(stores, handover));
    if (!found || found.from.manager !== recipient.id) return null;
    const people = await participantsOf(stores, [found.to]);
    const open = await stores.commitment.openIn([found.from.id]);
    return {
      kind: 'handed-over' as const,
      rep: nameOf(people, found.to.rep),
      manager: nameOf(people, found.to.manager),
      own: open.filter(({ owner, disputedAt }) => owner === recipient.id && disputedAt === null).length,
    };
  },
);
