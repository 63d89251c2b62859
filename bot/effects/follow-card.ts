import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import { followCardNextDay, offeredTimesKeys } from '../use-cases/outbox/follow-card.ts';
import { cardNow, isAsking } from './card-now.ts';
import { completedDelivery, composedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { EffectContext, EffectDefinition, PresentMessage, RenewMessage } from './effect.ts';
import { followOfferedTimes, speechOf } from './message-effect.ts';

/**
 * `of`: the key that the card was sent with; `times`: those that it still offers, where one of them has passed; `anew`: whether it offers
 * other times than before.
 */
const payload = z.object({
  kind: z.literal('follow-card'),
  of: z.string(),
  times: z.optional(z.array(instant).readonly()),
  anew: z.optional(z.boolean()),
});

/**
 * Brings a card that was sent up to date: its answer, wherever that was given, or that its day has passed. One that still asks is looked at
 * again the next working morning. Void when none was sent, or when it stays as it is.
 */
export const followCard = (present: PresentMessage, renew: RenewMessage): EffectDefinition<typeof payload> =>
  defineEffect(payload, 'chat', async (context, { of, times = null, anew = false }) => {
    const { stores, tenant, person: id, now } = context;
    const recipient = id && (await stores.person.find(id));
    const sent = await stores.outbox.sentMessage(of);
    if (!recipient || !sent) return voidComposition;
    const left = times && times.filter((one) => one > now);
    const message = await cardNow(present, context, recipient, { ...sent, times: left });
    if (!message) return voidComposition;
    const record = (later: EffectContext): Promise<void> =>
      later.stores.outbox.add([followCardNextDay(of, recipient, now)]);
    const to = {
      kind: 'person' as const,
      person: recipient.id,
      ...(await speechOf(stores, tenant, recipient)),
    };
    const [only] = message === 'as-sent' && anew ? await stores.outbox.sentWithin(id, sent.activityId) : [];
    const renewed = only && (await renew({ ...context, key: only.key }, only));
    if (renewed)
      return {
        what: 'deliver',
        deliver: async (ports) => {
          const shown = await renewed(ports);
          await ports.replace(to, sent.activityId, shown, of);
          return {
            ...completedDelivery,
            record: async (later) => {
              await later.stores.outbox.withdrawOf(id, offeredTimesKeys(of));
              await later.stores.outbox.add(followOfferedTimes(of, id, shown));
            },
          };
        },
      };
    if (message === 'as-sent') return composedDelivery({ ...completedDelivery, record });
    return {
      what: 'deliver',
      deliver: async ({ replace }) => {
        await replace(to, sent.activityId, message, of);
        return { ...completedDelivery, ...(isAsking(message) && { record }) };
      },
    };
  });
